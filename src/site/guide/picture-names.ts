/** The pictures of the calculator that its guides show; src/commands/pictures/scenes.mjs leads to each. */
export const pictureNames = [
  'levels',
  'row',
  'columns',
  'preview',
  'over-time',
  'key-people',
  'plan',
  'scenarios',
  'editions',
  'share',
  'report',
] as const
export type PictureName = (typeof pictureNames)[number]

/** A picture in words: what is to be seen, for those who can't see it, and what it shows. */
export interface PictureWords {
  readonly alt: string
  readonly caption: string
}
