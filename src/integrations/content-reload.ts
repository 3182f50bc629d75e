import type { AstroIntegration } from 'astro';

/** While developing, shows a change of any content file without a restart. */
export function contentReload(content: string): AstroIntegration {
  return {
    name: 'planledger:content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(content)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
