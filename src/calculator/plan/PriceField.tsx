import { readAmount, writeAmount } from '../kit/drafts/amount.ts'
import { useMessages } from '../kit/context.ts'
import { TextField } from '../kit/fields/TextField.tsx'
import type { Costs } from '../../engine/planning/index.ts'
import { Problems } from './Problems.tsx'

interface PriceFieldProps {
  /** What the price is for, as a request names it. */
  readonly of: { readonly cost: keyof Costs; readonly of?: string }
  readonly id: string
  readonly label: string
  readonly labelHidden?: boolean
  readonly hint?: string
  readonly value: number | undefined
  readonly commit: (price: number | undefined) => void
}

/** A price; what is wrong with it stands beneath. */
export function PriceField({ of, ...field }: PriceFieldProps) {
  const { language } = useMessages()
  return (
    <div class="price">
      <TextField
        {...field}
        className="price-field"
        numeric
        read={(text) => readAmount(text, language)}
        write={(price) => writeAmount(price, language)}
      />
      <Problems of={(problem) => 'cost' in problem && problem.cost === of.cost && problem.of === of.of} />
    </div>
  )
}
