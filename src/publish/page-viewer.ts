/**
 * Why a person does not see words that the document of a page holds: its style takes them away; they have the colour of their
 * ground; they stand outside of the screen; a box cuts them off; something lies over them.
 */
export type Unseen = 'style' | 'colour' | 'off-screen' | 'cut' | 'covered';

/** Words of an opened page, in the order of the document. */
export interface SeenPiece {
  readonly text: string;
  /** Null for what a person sees. */
  readonly unseen: Unseen | null;
  /** `text`: letters of the document; `drawn`: what a style, a drawing or a form field shows. */
  readonly source: 'text' | 'drawn';
  /** Does a line begin here, as far as elements say? */
  readonly startsLine: boolean;
}

/** How a page is opened. */
export interface View {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The file is a piece of a page: it gets a bare one around it, without any style. */
  readonly isFragment: boolean;
}

/** A browser in which pages of an output folder are opened. */
export interface PageViewer {
  /**
   * What a page shows once its scripts have run and everything is unfolded.
   * @param path of the page in the output folder
   * @param read gives the files that pages ask for; nothing else is loaded. Fails for a file that is not there
   * @throws UserError if the browser cannot open the page
   */
  view(path: string, view: View, read: (path: string) => Promise<Uint8Array>): Promise<readonly SeenPiece[]>;
  close(): Promise<void>;
}
