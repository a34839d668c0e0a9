package vn.dienbien.ntm.letter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The sheet: A4 upright, margins, letters and page numbers as Appendix I, part I lays down. Lengths
 * are twentieths of a point, as in the file: 567 make a centimetre.
 */
final class Page {

  static final String FONT = "Times New Roman";

  /** Size of the running text, in points. */
  static final int TEXT = 14;

  private static final int WIDTH = 11906;
  private static final int HEIGHT = 16838;
  private static final int TOP = 1134;
  private static final int LEFT = 1701;
  private static final int RIGHT = 964;

  /** Room for the number of the page inside the top margin. */
  private static final int HEADER = 510;

  /** Width of the text. */
  static final int INSIDE = WIDTH - LEFT - RIGHT;

  private Page() {}

  static void prepare(XWPFDocument document, Letter letter) {
    letters(document);
    sheet(document.getDocument().getBody().addNewSectPr());
    numbers(document);
    document
        .getProperties()
        .getCoreProperties()
        .setTitle(LetterText.printable(letter.kind().title() + " " + letter.subject()));
    document
        .getProperties()
        .getCoreProperties()
        .setCreator(LetterText.printable(letter.head().issuing()));
  }

  private static void letters(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    styles.setDefaultFonts(fonts);
    CTRPr run = styles.getDefaultRunStyle().getRPr();
    run.addNewSz().setVal(BigInteger.valueOf(2L * TEXT));
    run.addNewSzCs().setVal(BigInteger.valueOf(2L * TEXT));
    styles.setSpellingLanguage("vi-VN");
  }

  private static void sheet(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(HEADER));
    margins.setGutter(BigInteger.ZERO);
    section.addNewPgNumType().setStart(BigInteger.ONE);
    // A first page of its own kind, for which no header is written: its number is not printed.
    section.addNewTitlePg();
  }

  private static void numbers(XWPFDocument document) {
    XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    number.getCTP().addNewFldSimple().setInstr("PAGE");
    number.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
  }
}
