import type { calculatorPage as english } from './en.ts'

export const calculatorPage: typeof english = {
  open: 'Открыть калькулятор',
  check: 'Проверить в калькуляторе',
  loading: 'Калькулятор загружается.',
  withoutScript: 'Ему нужен JavaScript, который здесь отключён. Требования можно прочитать и так:',
}
