import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/**
 * Level 5 saves a twelfth of what 4 leaves of a page of fifty messages, for half as much work again; 6 would save nothing
 * more. 7 saves another hundredth, spent where the line is slow. Beyond 9 a tenth could be had for ten times the work.
 */
const qualities = { ordinary: 5, lite: 7 };

/** Looks back 256 KB, farther than any page reaches; the default of 4 MB would be got and given back for each. */
const windowBits = 18;

/**
 * Compresses a page that is there as a whole, for browsers that know Brotli, and says so in its headers;
 * one call with the size known costs less than a stream does. Others get it as it is, and the process
 * compresses it on the way if it can.
 */
export async function compressPage(page: Uint8Array<ArrayBuffer>, mode: keyof typeof qualities, request: Request, headers: Headers): Promise<Uint8Array<ArrayBuffer>> {
  if (!/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers.get("accept-encoding") ?? "")) return page;
  headers.set("Content-Encoding", "br");
  headers.append("Vary", "Accept-Encoding");
  return compress(page, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: qualities[mode],
      [constants.BROTLI_PARAM_LGWIN]: windowBits,
      [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
    },
  });
}
