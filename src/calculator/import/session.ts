/** One import, from the file to the people of the new profile. It keeps the table; what is answered is small. */
import { certificationsNotEntered } from '../../engine/eligibility/index.ts'
import {
  type CellReader,
  cellReader,
  FileError,
  limits,
  nearAchievements,
  oncePerText,
} from '../../engine/tables/index.ts'
import { achievementFinder, type AchievementFinder, type Program } from '../../engine/program/index.ts'
import type { Choices, Reply, Request, TableSource, ImportStage } from './protocol.ts'
import { detectTable, type Layout } from './detect-table.ts'
import { openBytes, openText, type OpenTable, type OpenedTable } from './open-table.ts'
import { previewOf } from './preview.ts'
import { readPeople, type ReadPeople } from './read-people.ts'
import { doubtfulTitlesIn, readingMeant, withMeant } from './doubtful-titles.ts'
import { createTriage } from './triage.ts'
import { writeUnusable } from './unusable-file.ts'

type Post = (reply: Reply) => void

const pause = 100
const peopleAtOnce = 500

/** Says how far the work is, not more often than one can see. */
function reporter(post: Post) {
  let last = -Infinity
  let stage: ImportStage | undefined
  return (now: ImportStage, share: number) => {
    const time = performance.now()
    if (now === stage && time - last < pause) return
    last = time
    stage = now
    post({ code: 'progress', stage: now, share })
  }
}

async function open(source: TableSource): Promise<OpenTable> {
  if (typeof source === 'string') return openText(source)
  if (source.size > limits.bytes) {
    throw new FileError({ code: 'file-too-large', bytes: source.size, most: limits.bytes })
  }
  return openBytes(new Uint8Array(await source.arrayBuffer()))
}

/** Rows are split again only where encoding, separator or sheet change. */
const splitKey = ({ encoding, delimiter, sheet }: Choices): string =>
  JSON.stringify([encoding, delimiter, sheet])

interface Opened {
  readonly program: Program
  readonly readTable: OpenTable
  readonly find: AchievementFinder
  readonly read: CellReader
}

/** Reads cells by a finder, each text once; the titles of an achievement may stand beside its code. */
export function readerOver({ achievements }: Program, find: AchievementFinder): CellReader {
  const titlesOf = (id: string): readonly string[] => {
    const achievement = achievements[id]
    return achievement ? [...Object.values(achievement.title), ...(achievement.formerTitles ?? [])] : []
  }
  return oncePerText(cellReader(find, titlesOf))
}

/** Gives the function that answers requests; a request that fails is answered with the trouble. */
export function createSession(post: Post): (request: Request) => Promise<void> {
  const progress = reporter(post)
  let opened: Opened | undefined
  let split: { key: string; table: OpenedTable } | undefined
  let layout: Layout | undefined
  let read: ReadPeople | undefined

  function guess(choices: Choices) {
    const key = splitKey(choices)
    if (split?.key !== key) {
      const table = opened!.readTable(choices, (share) => progress('splitting', share))
      split = { key, table }
    }
    const seen = detectTable(split.table, choices, opened!.read, opened!.program.published)
    layout = seen.layout
    post({ code: 'guess', guess: seen.guess })
  }

  async function answer(request: Request) {
    switch (request.code) {
      case 'open': {
        const { source, program } = request
        progress('opening', 0)
        const find = achievementFinder(program)
        opened = { program, readTable: await open(source), find, read: readerOver(program, find) }
        guess({})
        break
      }
      case 'guess':
        guess(request.choices)
        break
      case 'preview': {
        const { answers, meant, profile, on } = request
        const { program, find } = opened!
        const reader = readerOver(program, withMeant(find, meant))
        const means = { read: readingMeant(reader, meant), progress }
        read = readPeople(layout!, answers, profile, means)
        const preview = previewOf(read, profile, layout!.headings, {
          titles: doubtfulTitlesIn(read.unusable, find, nearAchievements(program, find), meant),
          answers,
          on,
          judge: createTriage(program, on),
          notEntered: (person) => certificationsNotEntered(program, person, on).length,
        })
        post({ code: 'preview', preview })
        break
      }
      case 'write-unusable':
        post({ code: 'unusable', text: writeUnusable(read!.unusable, layout!.headings, request.words) })
        break
      case 'take': {
        const people = read!.profile.people ?? []
        for (let at = 0; at < people.length; at += peopleAtOnce)
          post({ code: 'people', people: people.slice(at, at + peopleAtOnce) })
        post({ code: 'taken' })
      }
    }
  }

  return async (request) => {
    try {
      await answer(request)
    } catch (error) {
      post({
        code: 'trouble',
        trouble: error instanceof FileError ? error.problem : { code: 'not-readable' },
      })
    }
  }
}
