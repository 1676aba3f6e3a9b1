/** Returns whether data of this format were written by a newer release, whose rules are not known here. */
export const isNewer = (json: Record<string, unknown>, format: string): boolean =>
  json['format'] === format && Number.isInteger(json['version']) && Number(json['version']) > 1
