import { readAmount, writeAmount } from '../kit/drafts/amount.ts'
import { useMessages } from '../kit/context.ts'
import { TextField } from '../kit/fields/TextField.tsx'

interface PriceFieldProps {
  readonly id: string
  readonly label: string
  readonly labelHidden?: boolean
  readonly hint?: string
  readonly value: number | undefined
  readonly commit: (price: number | undefined) => void
}

export function PriceField(field: PriceFieldProps) {
  const { language } = useMessages()
  return (
    <TextField
      {...field}
      className="price-field"
      numeric
      read={(text) => readAmount(text, language)}
      write={(price) => writeAmount(price, language)}
    />
  )
}
