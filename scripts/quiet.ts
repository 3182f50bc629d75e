/**
 * What our commands tell the programs that they start: send nothing to anybody about this machine
 * or its use.
 */
export const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
} as const;
