import type { AstroIntegration } from 'astro'

/** Prints how long the integration took of the time after the pages were built. */
export function timed(integration: AstroIntegration): AstroIntegration {
  const finish = integration.hooks['astro:build:done']
  if (!finish) return integration
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (options) => {
        const started = performance.now()
        await finish(options)
        options.logger.info(`${((performance.now() - started) / 1000).toFixed(1)} s`)
      },
    },
  }
}
