import type { home as english } from './en.ts'

export const home: typeof english = {
  sample: 'Компания из примера в калькуляторе. Всё, что вы вводите, остаётся в вашем браузере.',
  nextLoss: (competency, level, on) => `Ближайшая потеря: «${competency}», ${level}, ${on}.`,
}
