import type { APIRoute } from 'astro';
import { newsPicture } from '~/data/news-picture.ts';
import { pathsInSite } from '~/data/paths.ts';

/** The pictures of the news, byte for byte. */
export const getStaticPaths = async () => {
  const paths = await pathsInSite(({ news }) =>
    news.flatMap((item) => {
      const picture = newsPicture(item);
      return picture
        ? [
            {
              params: { file: picture.name },
              props: { bytes: picture.bytes, digest: picture.digest },
            },
          ]
        : [];
    }),
  );
  const byName = new Map(paths.map((one) => [one.params.file, one]));
  return [...byName.values()].map((one) => ({
    ...one,
    cacheKey: `${one.cacheKey}-${one.props.digest}`,
  }));
};

export const GET: APIRoute<{ bytes: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes));
