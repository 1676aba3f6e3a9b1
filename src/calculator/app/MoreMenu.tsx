import { tableFiles, useFiles } from '../import/index.ts'
import { useMessages } from '../kit/context.ts'
import { Menu, type MenuItem } from '../kit/Menu.tsx'
import { pickFile } from '../kit/pick-file.ts'
import { useCalculator } from '../workspace/context.ts'
import { useReplacing } from '../workspace/replacing.ts'
import { useSurroundings } from './context.ts'
import { Styled } from '../kit/Styled.tsx'
import styles from './dropped.css?url&no-inline'
import type { BarWords } from './messages/bar.en.ts'

/** What is seldom wanted, and on a narrow page also what has no room in the bar. */
export function MoreMenu({ words, close }: { words: BarWords; close: () => void }) {
  const { sample } = useSurroundings()
  const { view } = useCalculator()
  const { tools } = useMessages()
  const files = useFiles()
  const replacing = useReplacing()
  const narrow = 'where-narrow'
  const items: readonly MenuItem[] = [
    ...(['share', 'export'] as const).map((id) => ({
      id,
      text: tools[id],
      act: () => view.openDialog(id),
      className: narrow,
    })),
    {
      id: 'open',
      text: tools.openFile,
      act: () => pickFile(tableFiles, (file) => void files.openFile(file)),
      className: narrow,
    },
    { id: 'print', text: words.print, act: () => view.openDialog('report') },
    { id: 'paste', text: tools.pasteRows, act: () => files.openTable(null) },
    {
      id: 'sample',
      text: tools.sample,
      act: () => void files.openSample(tools.sample, sample),
    },
    { id: 'earlier', text: words.earlier, act: () => view.openDialog('earlier') },
    { id: 'start-over', text: words.startOver, act: () => replacing.ask({ code: 'start-over' }) },
  ]
  return (
    <Styled styles={styles}>
      <Menu button="more" items={items} close={close} />
    </Styled>
  )
}
