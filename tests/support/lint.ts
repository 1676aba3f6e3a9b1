import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked })
const typed = new ESLint()

const lintWith = async (linter: ESLint, filePath: string, code: string): Promise<string[]> => {
  const [result] = await linter.lintText(code, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`)
}

/** What the linter says about code in a file that need not exist; rules that need types are off. */
export const lint = (filePath: string, code: string) => lintWith(eslint, filePath, code)

/** The same with types, as if the code stood in a file that exists. */
export const lintTyped = (filePath: string, code: string) => lintWith(typed, filePath, code)
