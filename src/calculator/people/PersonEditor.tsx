import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import styles from './editor.css?url&no-inline'
import { addYears } from '../../engine/calendar/index.ts'
import type { Person } from '../../engine/profile/index.ts'
import { readCount } from '../kit/drafts/amount.ts'
import { value } from '../kit/drafts/draft.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { TextField } from '../kit/fields/TextField.tsx'
import { Lazy } from '../kit/Lazy.tsx'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { useFocus, useFocusFallback } from '../kit/focus.ts'
import { loadWhatIfPerson } from '../scenarios/index.ts'
import { AchievementPicker } from '../achievement-picker/index.ts'
import { AchievementList } from './AchievementList.tsx'
import { Styled } from '../kit/Styled.tsx'
import type { peopleTable } from './messages/table.en.ts'
import { usePeople } from './people.ts'

type EditorWords = (typeof peopleTable)['editor']

const mostAlike = 1000

/** Adds people who are like this one in all but the name. */
function Alike({ person, words }: { person: Person; words: EditorWords }) {
  const people = usePeople()
  const [count, setCount] = useState<number | undefined>(1)
  return (
    <div class="alike">
      <TextField
        id={`person/${person.id}/alike`}
        label={words.alike}
        className="count-field"
        numeric
        value={count}
        read={(text) => readCount(text, mostAlike)}
        write={String}
        commit={setCount}
      />
      <button type="button" class="button" onClick={() => people.addLike(person, count ?? 1)}>
        {words.alikeAdd}
      </button>
    </div>
  )
}

/** What would be if; fetched when it is opened. */
function WhatIf({ person, name }: { person: Person; name: string }) {
  const { later, scenarioBar: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      class="what-if-person"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.whatIfShort}</summary>
      {isOpen && (
        <LazyWithMessages part={loadWhatIfPerson} words={later.scenarios}>
          {({ WhatIfPerson }, words) => <WhatIfPerson words={words} person={person.id} name={name} />}
        </LazyWithMessages>
      )}
    </details>
  )
}

interface PersonEditorProps {
  readonly person: Person
  readonly name: string
  readonly words: typeof peopleTable
}

/** Everything about one person, to change or to look at. */
export const PersonEditor = (props: PersonEditorProps) => (
  <Styled styles={styles}>
    <Editor {...props} />
  </Styled>
)

function Editor({ person, name, words: { editor, toAdd } }: PersonEditorProps) {
  const { day, history, result, view } = useCalculator()
  const { notEntered } = useStore(result.$counting)
  const people = usePeople()
  const { people: words } = useMessages()
  const part = useFocusFallback<HTMLFieldSetElement>('people/add')
  const focus = useFocus()
  const field = (key: string) => `person/${person.id}/${key}`
  // What `addPerson` fills in, so that what is entered next counts.
  const isAssumed = person.associatedSince === addYears(useStore(day.$day), -1)
  const close = () => {
    view.openPerson(null)
    focus.lead(`person/${person.id}`)
  }
  return (
    <fieldset
      class="editor"
      id={field('editor')}
      aria-label={history.isReadOnly ? name : words.edit(name)}
      disabled={history.isReadOnly}
      ref={part}
    >
      <div class="editor-fields">
        <TextField
          id={field('name')}
          label={editor.name}
          value={person.name}
          read={(text) => value(text.trim() || undefined)}
          write={(name) => name ?? ''}
          commit={(name = '') => people.rename(person.id, name, field('name'))}
        />
        {!history.isReadOnly && (
          <AchievementPicker
            id={field('picker')}
            label={words.pick}
            held={new Set(person.achievements.map(({ id }) => id))}
            choose={(id) => people.addAchievement(person.id, id)}
          />
        )}
      </div>
      <AchievementList person={person} />
      {notEntered(person).length > 0 && (
        <Lazy fetch={() => import('./CertificationsToAdd.tsx')}>
          {({ CertificationsOfPerson }) => <CertificationsOfPerson person={person} words={toAdd} />}
        </Lazy>
      )}
      <div class="editor-fields editor-days">
        <DayField
          id={field('associatedSince')}
          label={words.associatedSince}
          hint={isAssumed ? editor.associatedAssumed : editor.associatedHint}
          value={person.associatedSince}
          commit={(day) => people.setDay(person.id, 'associatedSince', day, field('associatedSince'))}
        />
        <DayField
          id={field('leavesOn')}
          label={words.leavesOn}
          hint={editor.leavesHint}
          value={person.leavesOn}
          commit={(day) => people.setDay(person.id, 'leavesOn', day, field('leavesOn'))}
        />
      </div>
      {!history.isReadOnly && (
        <>
          <Alike person={person} words={editor} />
          <WhatIf person={person} name={name} />
          <div class="group editor-end">
            <button type="button" class="button primary" onClick={close}>
              {editor.done}
            </button>
            <button type="button" class="button quiet-button" onClick={() => people.remove(person.id)}>
              {editor.removePerson}
            </button>
          </div>
        </>
      )}
    </fieldset>
  )
}
