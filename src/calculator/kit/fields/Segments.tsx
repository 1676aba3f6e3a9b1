import { Styled } from '../Styled.tsx'
import styles from './segments.css?url&no-inline'

interface SegmentsProps<Value> {
  readonly name: string
  readonly legend: string
  readonly options: readonly (readonly [value: Value, text: string])[]
  readonly chosen: string | undefined
  readonly choose: (value: Value) => void
}

/** A choice among few, side by side. */
export const Segments = <Value extends string | undefined>(props: SegmentsProps<Value>) => (
  <fieldset class="field choice">
    <legend>{props.legend}</legend>
    <Styled styles={styles}>
      <span class="segments">
        {props.options.map(([value, text]) => (
          <label key={text}>
            <input
              type="radio"
              name={props.name}
              checked={value === props.chosen}
              onChange={() => props.choose(value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </span>
    </Styled>
  </fieldset>
)
