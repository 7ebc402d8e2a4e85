import { mentionsIn, type Mention } from './events.ts';

/** What a text says as a whole, found out when it is first asked for. */
export class Text {
  readonly text: string;
  private mentions: readonly Mention[] | null = null;
  private product: boolean | null = null;
  private tls: boolean | null = null;
  private negotiation: boolean | null = null;
  private guac: boolean | null = null;
  constructor(text: string) {
    this.text = text;
  }
  /** Is it one short line, as people type it into a search? */
  get brief(): boolean {
    return this.text.length <= 48 && !/[\n:=[{]/.test(this.text);
  }
  get providers(): readonly Mention[] {
    return (this.mentions ??= mentionsIn(this.text));
  }
  get schannel(): boolean {
    return (this.tls ??= this.providers.some(({ slug }) => slug === 'schannel'));
  }
  /** Is FreeRDP, or a program built on it, named anywhere? */
  get freerdp(): boolean {
    return (this.product ??= /freerdp|remmina|myrtille/i.test(this.text));
  }
  /** Is Guacamole named anywhere? Its status codes share their numbers with disconnect reasons. */
  get guacamole(): boolean {
    return (this.guac ??= /guac/i.test(this.text));
  }
  /** Is the negotiation of the security protocol named anywhere, or X.224, which carries it? */
  get negotiates(): boolean {
    return (this.negotiation ??= /x\.?224|rdp_neg|negotiat|ProtocolError/i.test(this.text));
  }
}
