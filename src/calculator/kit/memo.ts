import { Component, h, type FunctionComponent } from 'preact'

const differ = <Props extends object>(a: Props, b: Props): boolean =>
  (Object.keys({ ...a, ...b }) as (keyof Props)[]).some((key) => a[key] !== b[key])

/** A component that is drawn again only when what it is given or what it subscribes to changes. */
export function memo<Props extends object>(draw: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return differ(this.props as Props, next)
    }
    override render() {
      return h(draw, this.props as Props)
    }
  }
}
