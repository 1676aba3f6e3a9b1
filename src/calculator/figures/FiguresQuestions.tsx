import type { ComponentChildren } from 'preact'
import { monthDayOrders, decimalSigns, type Repetition } from '../../engine/tables/figures.ts'
import { Select } from '../kit/fields/Select.tsx'
import { useCalculator, useNames } from '../workspace/context.ts'
import type { FiguresReadingPart } from './figures-import-parts.ts'

interface ChoiceProps<Value extends string> {
  readonly name: string
  readonly legend: string
  readonly hint: string | null
  readonly options: readonly (readonly [value: Value, text: ComponentChildren])[]
  readonly chosen: Value | undefined
  readonly choose: (value: Value) => void
}

/** A question that only the visitor can answer; nothing is chosen beforehand. */
const Choice = <Value extends string>({
  name,
  legend,
  hint,
  options,
  chosen,
  choose,
}: ChoiceProps<Value>) => (
  <fieldset class="import-question">
    <legend>{legend}</legend>
    {hint && <p class="hint">{hint}</p>}
    {options.map(([value, text]) => (
      <label class="check" key={value}>
        <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
        <span>{text}</span>
      </label>
    ))}
  </fieldset>
)

function Order({ importing, words, reading }: FiguresReadingPart) {
  const { order } = reading.layout.questions
  if (order.way !== null) return null
  const { example } = order
  return (
    <Choice
      name="figures/order"
      legend={words.order}
      hint={example ? null : words.mixed}
      chosen={importing.answers.order}
      choose={importing.setOrder}
      options={monthDayOrders.map((one, at) => [
        one,
        `${words.orders[one]}${example ? `: ${words.monthExample(example.text, example.readings[at]!)}` : ''}`,
      ])}
    />
  )
}

function Decimal({ importing, words, reading }: FiguresReadingPart) {
  const { decimal } = reading.layout.questions
  if (decimal.way !== null) return null
  const { example } = decimal
  return (
    <Choice
      name="figures/decimal"
      legend={words.decimal}
      hint={example ? null : words.mixed}
      chosen={importing.answers.decimal}
      choose={importing.setDecimal}
      options={decimalSigns.map((one, at) => [
        one,
        `${words.decimals[one]}${example ? `: ${words.amountExample(example.text, example.readings[at]!)}` : ''}`,
      ])}
    />
  )
}

const leftOut = 'none'

/** The names that stand in the table, each once, with our figures to choose from. */
function FigureNames({ importing, words, reading }: FiguresReadingPart) {
  const { program } = useCalculator()
  const names = useNames()
  const figures = Object.keys(program.metrics).map((id): [string, string] => [id, names.metric(id)])
  const { questions } = reading.layout
  return (
    <fieldset class="import-question">
      <legend>{words.names}</legend>
      <p class="hint">{words.namesHint}</p>
      {questions.names.map(({ name, cells }, at) => {
        const metric = reading.named.get(name)
        return (
          <Select
            key={name}
            id={`figures/name/${at}`}
            label={words.name(name, cells)}
            value={metric === null ? leftOut : metric}
            options={[[leftOut, words.leaveOut], ...figures]}
            choose={(id) => importing.mean(name, id === leftOut ? null : id)}
          />
        )
      })}
    </fieldset>
  )
}

function Repeated({
  importing,
  words,
  repetition: { metric, isSame, months, example },
}: FiguresReadingPart & { readonly repetition: Repetition }) {
  const names = useNames()
  const amounts = example.amounts.map((amount) => names.figure(metric, amount))
  const ways = isSame ? (['once', 'add'] as const) : (['add'] as const)
  return (
    <Choice
      name={`figures/repeated/${metric}`}
      legend={words.repeated(names.metric(metric))}
      hint={words.repeatedExample(example.month, amounts, months - 1)}
      chosen={importing.answers.repeated.get(metric)}
      choose={(way) => importing.repeat(metric, way)}
      options={ways.map((way) => [way, words[way]])}
    />
  )
}

/** What the table leaves open. */
export function FiguresQuestions(part: FiguresReadingPart) {
  const { layout, read } = part.reading
  if (layout.cells.length === 0) return null
  return (
    <>
      <FigureNames {...part} />
      <Order {...part} />
      <Decimal {...part} />
      {read.repetitions.map((repetition) => (
        <Repeated key={repetition.metric} {...part} repetition={repetition} />
      ))}
    </>
  )
}
