export const home = {
  sample: 'The sample company in the calculator. What you enter stays in your browser.',
  nextLoss: (competency: string, level: string, on: string) => `Next loss: ${competency} ${level}, on ${on}.`,
}
