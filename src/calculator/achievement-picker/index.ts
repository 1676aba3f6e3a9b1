/** Choosing an achievement by its code or title. */
export { AchievementPicker } from './AchievementPicker.tsx'
