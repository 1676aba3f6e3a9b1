/**
 * The faces of the levels and the areas: drawings as data, for the guide's components and the calculator's alike.
 * Each is drawn on 24 by 24 units, says nothing on its own and stands beside its word.
 */

/** The part of the plane that every drawing here takes. */
export const faceBox = '0 0 24 24'

/** A badge: its plate, with an edge around it, and on the plate the mark. Each is one closed path. */
export interface BadgeShapes {
  readonly plate: string
  readonly mark: string
}

/**
 * The badge of each level. Outline and mark differ, so that a badge is known without its colour: Silver is a round medal with
 * a diamond, Gold a seal of eight points with a star. A level that isn't attained is drawn as outlines alone.
 */
export const badges: Readonly<Record<'silver' | 'gold', BadgeShapes>> = {
  silver: {
    plate: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19Z',
    mark: 'M12 6.4 16.6 12 12 17.6 7.4 12Z',
  },
  gold: {
    plate:
      'M12 1.2 15.3 4.1 19.6 4.4 19.9 8.7 22.8 12 19.9 15.3 19.6 19.6 15.3 19.9 12 22.8 8.7 19.9 4.4 19.6 4.1 15.3 1.2 12 4.1 8.7 4.4 4.4 8.7 4.1Z',
    mark: 'M12 5.8 13.7 10.1 18.3 10.4 14.8 13.3 15.9 17.7 12 15.3 8.1 17.7 9.2 13.3 5.7 10.4 10.3 10.1Z',
  },
}

/** The icon of each area, by its id in the programme: one path of lines, round at ends and corners. */
export const areaIcons: Readonly<Record<string, string>> = {
  // Layers, one upon the other.
  'apps-infrastructure': 'M12 3 21 7.5 12 12 3 7.5ZM3 12l9 4.5 9-4.5M3 16.5 12 21l9-4.5',
  // A receipt.
  'business-applications': 'M5.5 3h13v18l-2.6-1.9-2.2 1.9L12 19.1 10.3 21l-2.2-1.9L5.5 21ZM9 8h6M9 12h6',
  // Measured points on their axes.
  'data-ai': 'M3.5 3.5v17h17M7.5 15.5l3.7-4.8 3.6 3L20 6.5M20 6.5h-4M20 6.5v4',
  // A laptop with a lock on its screen.
  'modern-workplace-security':
    'M4.5 16V6A1.5 1.5 0 0 1 6 4.5h12A1.5 1.5 0 0 1 19.5 6v10M2 19.5h20M9.3 10.7h5.4v4.3H9.3ZM10.3 10.7V9.3a1.7 1.7 0 0 1 3.4 0v1.4',
}
