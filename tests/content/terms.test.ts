import { expect, test } from 'vitest'
import { loadGlossary } from '../../src/site/reference/load.ts'
import { wordsIn } from '../support/words.ts'
import { program } from '../support/program.ts'

const { terms } = await loadGlossary('content/glossary.yaml', program)

/** Words that nothing in Russian must use, by the term of the glossary that stands in their place. */
const instead: Readonly<Record<string, readonly RegExp[]>> = {
  competency: [/компетентност/iu],
  level: [/серебрян/iu, /золот(?:о[йегм]|ая|ую|ые|ых)/iu],
  'attainment-path': [/способ\S* получения/iu, /вариант\S* получения/iu, /опци[яюией]/iu],
  achievement: [/ачивк/iu],
  certification: [/сертификат/iu],
  assessment: [/ассессмент/iu],
  association: [/ассоциаци/iu, /сопоставлени/iu],
  'microsoft-account': [/аккаунт/iu, /учётк/iu],
  'performance-figure': [/метрик/iu],
  threshold: [/порогов\S+ значени/iu, /целев\S+ значени/iu],
  anniversary: [/юбиле/iu],
  renewal: [/пролонгаци/iu, /возобновлени/iu],
  override: [/переопределени/iu, /оверрайд/iu],
  'separate-teams': [/отдельн\S+ групп/iu],
  'skills-report': [/отч[её]т\S* по навыкам/iu],
  'business-profile': [/бизнес профил/iu],
  'partner-center': [/центр\S* партн[её]ров/iu],
}

/** Words that are written with «ё» here. */
const withoutYo =
  /(?<!\p{L})(?:учетн\p{L}+|расчет\p{L}*|отчет\p{L}*|зачет\p{L}*|партнер\p{L}*|развернут\p{L}*|надежн\p{L}*|учтен|введен|включен|истек|ушел|еще|ее|нее|счет\p{L}?|дает\p{L}*|сдает\p{L}*|остается|ведет|ждет|идет|берет\p{L}*|прием(?:а|у|ом|е)?|объем\p{L}*|наем|мое|свое|чье|(?:при|во|у|про|за|пере)йдет|найдет\p{L}*|вернет\p{L}*|(?:из|от)менен(?:н\p{L}+)?|удален(?:н\p{L}+)?|сохранен(?:н\p{L}+)?|завершен(?:н\p{L}+)?|разрешен(?:н\p{L}+)?|определен(?:н\p{L}+)?|черед|трех|четырех|твердо\p{L}*|легк(?:ий|ая|ое|ие))(?!\p{L})/giu

const written = wordsIn('ru').map(({ place, text }) => ({ name: place, line: text }))

test('every term that has words to avoid stands in the glossary', () => {
  expect(Object.keys(instead).filter((id) => !terms[id])).toEqual([])
})

test('Russian words use the terms of the glossary', () => {
  const avoided = written.flatMap(({ name, line }) =>
    Object.entries(instead).flatMap(([id, patterns]) =>
      patterns
        .flatMap((pattern) => pattern.exec(line)?.[0] ?? [])
        .map((word) => `${name}: "${word}" where the glossary has "${terms[id]?.ru.term}" — ${line.trim()}`),
    ),
  )
  expect(avoided).toEqual([])
})

test('Russian words and data write «года» out: after «г.» a sentence would end in two full stops', () => {
  const data = { name: 'the program', line: JSON.stringify(program) }
  expect([...written, data].filter(({ line }) => /\d\sг\./u.test(line)).map(({ name }) => name)).toEqual([])
})

test('Russian words have «ё», but where a menu is named as it stands on the screen', () => {
  const words = written.flatMap(({ name, line }) =>
    (line.replaceAll(/«[^»]* > [^»]*»/gu, '').match(withoutYo) ?? []).map((word) => `${name}: "${word}" — ${line.trim()}`),
  )
  expect(words).toEqual([])
})
