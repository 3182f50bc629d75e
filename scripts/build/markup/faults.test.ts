import { describe, expect, test } from 'vitest';
import { markupFaults, styleFaults } from './faults.ts';

const ORIGIN = 'https://plans.example';

function problems(html: string): string[] {
  return markupFaults(html, ORIGIN).map(({ problem }) => problem);
}

describe('markupFaults', () => {
  test('finds nothing in a page that asks its own site only', () => {
    expect(
      problems(`<!doctype html><html lang="en-GB"><head><title>A & <b></title>
<link rel="canonical" href="https://elsewhere.example/"><link rel="stylesheet" href="/a.css">
<script type="module" src="https://plans.example/a.js"></script>
<script type="application/ld+json">{"url":"<iframe src='x'>"}</script></head>
<body><a href="https://elsewhere.example/">Away</a><a href="mailto:a@b.example">Mail</a>
<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt=""><textarea><script>x</script></textarea>
<p title="url(https://a.example)">onclick="x" javascript:x &lt;script&gt;</p>
<svg><rect fill="url(#a)" /></svg></body></html>`),
    ).toEqual([]);
  });

  test.each([
    ['<p>\n<img src=x onerror=alert(1)>', '<img> has the attribute “onerror”.'],
    ['<svg/onload=alert(1)>', '<svg> has the attribute “onload”.'],
    ['<P ONCLICK="x">', '<p> has the attribute “onclick”.'],
    ['<p style="color:red">', '<p> has the attribute “style”.'],
    ['<script>x</script>', 'A script stands within the page.'],
    [
      '<script src="https://evil.example/a.js"></script>',
      '<script src> asks another site: “https://evil.example/a.js”.',
    ],
    ['<a href="javascript:x">a</a>', '<a href>: “javascript:” may run code.'],
    ['<a href=" JaVa&Tab;ScRiPt:x">a</a>', '<a href>: “javascript:” may run code.'],
    ['<a href="java&#10;script&colon;x">a</a>', '<a href>: “javascript:” may run code.'],
    ['<a href="data:text/html,x">a</a>', '<a href>: “data:” may run code.'],
    ['<a href="vbscript:x">a</a>', '<a href>: “vbscript:” may run code.'],
    ['<img src="data:image/svg+xml,x">', '<img src>: “data:” may run code.'],
    ['<svg><a xlink:href="javascript:x"/></svg>', '<a xlink:href>: “javascript:” may run code.'],
    ['<img src="//evil.example/a.png">', '<img src> asks another site: “//evil.example/a.png”.'],
    ['<img src="/\\evil.example/a.png">', '<img src> asks another site: “/\\evil.example/a.png”.'],
    [
      '<img srcset="/a.png, https://evil.example/b.png 2x">',
      '<img srcset> asks another site: “https://evil.example/b.png”.',
    ],
    [
      '<link rel="preconnect" href="https://evil.example">',
      '<link href> asks another site: “https://evil.example”.',
    ],
    [
      '<form action="https://evil.example/">',
      '<form action> asks another site: “https://evil.example/”.',
    ],
    ['<iframe src="/a/"></iframe>', '<iframe> has no place on a page.'],
    ['<object data="/a.pdf"></object>', '<object> has no place on a page.'],
    ['<base href="https://evil.example/">', '<base> has no place on a page.'],
    [
      '<meta http-equiv="Refresh" content="0; url=https://evil.example/">',
      '<meta> leads to another site: “https://evil.example/”.',
    ],
    [
      '<meta http-equiv="refresh" content="0;URL=\'https://evil.example/\'">',
      '<meta> leads to another site: “https://evil.example/”.',
    ],
    ['<svg><animateMotion/></svg>', '<animatemotion> has no place on a page.'],
    [
      '<svg><rect filter="url(//evil.example/a#b)"/></svg>',
      '<rect filter> asks another site: “url(//evil.example/a#b)”.',
    ],
    [
      '<a href="/a/" attributionsrc="https://evil.example/">',
      '<a attributionsrc> asks another site: “https://evil.example/”.',
    ],
    ['<meta http-equiv="refresh" content="5">', '<meta> loads the page again.'],
    ['<style>p {}</style>', '<style> has no place on a page.'],
  ])('finds what runs, or asks another site: %j', (html, problem) => {
    expect(problems(html)).toContain(problem);
  });

  test.each([
    '<svg><title><img src=x onerror=x></title></svg>',
    '<svg><desc></svg></desc><title><img src=x onerror=x></title>',
    '<math><style><img src=x onerror=x></style></math>',
    '<svg><script src="/a.js"><img src=x onerror=x></script></svg>',
    '<svg><![CDATA[ > <img src=x onerror=x> ]]></svg>',
    '<noscript><p title="</noscript><img src=x onerror=x>"></noscript>',
    '<!--><img src=x onerror=x>-->',
    '<textarea></textarea><img src=x onerror=x>',
  ])('sees a tag where a browser may see one: %j', (html) => {
    expect(problems(html)).toContain('<img> has the attribute “onerror”.');
  });

  test('names the line', () => {
    expect(markupFaults('<p>\n\n<p onclick="x">', ORIGIN)).toEqual([
      { line: 3, problem: '<p> has the attribute “onclick”.' },
    ]);
  });
});

test('styleFaults finds what a style sheet asks of other sites', () => {
  expect(
    styleFaults(
      'a { background: url("/a.png") } b { background: url(data:image/png;base64,x) }',
      ORIGIN,
    ),
  ).toEqual([]);
  expect(
    styleFaults(
      '@import "https://evil.example/a.css"; a { background: url(//evil.example/a.png) }',
      ORIGIN,
    ),
  ).toEqual([
    'The style sheet asks another site: “https://evil.example/a.css”.',
    'The style sheet asks another site: “//evil.example/a.png”.',
  ]);
});
