import { readCount } from '../kit/drafts/amount.ts'
import { value } from '../kit/drafts/draft.ts'
import { TextField, type TextFieldProps } from '../kit/fields/TextField.tsx'

const most = 1000

type CountFieldProps = Pick<
  TextFieldProps<number>,
  'id' | 'label' | 'labelHidden' | 'hint' | 'placeholder' | 'value' | 'commit'
>

/** A limit that may be absent. */
export const CountField = (field: CountFieldProps) => (
  <TextField
    {...field}
    className="count-field"
    numeric
    read={(text) => (text.trim() === '' ? value<number>(undefined) : readCount(text, most))}
    write={(count) => (count === undefined ? '' : String(count))}
  />
)
