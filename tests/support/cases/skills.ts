/** Turns a competency's table of skills into single examples: one person each. */
import type { WrittenCase, WrittenSkill } from './schema.ts'

const counted = (who: WrittenSkill['who'], have: number): object => {
  if (who === 'people') return { have }
  if (who === 'of whom') return { ofWhom: { have } }
  if (who === 'strict 1 people') return { strict: { 1: { have } } }
  if (who === 'lenient 1 people') return { lenient: { 1: { have } } }
  if (who === 'lenient 2 people') return { lenient: { 2: { have } } }
  return { teams: who === 'team 1' ? [{ have }, {}] : [{}, { have }] }
}

/** One person with each set of achievements: whether the requirement counts that person. */
export const skillCases = (competency: string, skill: WrittenSkill): WrittenCase[] =>
  skill.levels.flatMap((level) => {
    const example = (holds: string[], have: number): WrittenCase => {
      const expected = { [skill.requirement]: counted(skill.who, have) }
      return {
        case: `${skill.path} ${level}, requirement ${skill.requirement}, ${skill.who}: ${holds.join(' + ')} is ${have ? '' : 'not '}enough`,
        people: { Ada: holds },
        expect: { [competency]: { paths: { [skill.path]: { [level]: expected } } } },
      }
    }
    return [
      ...skill.enough.map((way) => example([way].flat(), 1)),
      ...skill.notEnough.map((way) => example([way].flat(), 0)),
    ]
  })
