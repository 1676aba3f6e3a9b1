interface ImportMetaEnv {
  /** Such as `0.1.0 (3fa9c1d)`; the configuration sets it. */
  readonly RELEASE: string
}
