/** What people who try doors put where an id or a word is expected; percent-encoded as they would send it. */
export const oddPathParts = [
  "0", "-1", "1e9", "99999999999999999999", "NaN", "%00", "%ff", "%", "..%2f..%2fetc", "%F0%9F%98%80", "%ED%A0%80",
  "%27%20or%201=1--", "constructor", "__proto__", "x".repeat(3_000),
];

export const oddQueries = [
  "page=-1", "page=1e99", "page=%00", "q=%00", "q=%ff", "q=%ED%A0%80", `q=${"a".repeat(6_000)}`, "q=%27%22%3Cscript%3E%5C", "q=%25_%5C", "q=(((&|!",
  "since=abc", "since=99999999999999999999", "around=-5&before=x&after=%00", "show[]=x&show[a][b]=1", "in=nothing", "q=a&q=b&q=c",
  "term=A1&term=%00", "team=%00", "language=xx&kind=yy&level=Z9", "__proto__[x]=1", "_routes=nothing", "index", "returnTo=//evil.example",
];

export const oddValues = ["", "\0", "a\0b", "\ud800", "-1", "99999999999999999999", "[object Object]", "__proto__", "x".repeat(60_000), "<script>alert(1)</script>", "' or 1=1 --", "\u202e\u0000\uffff"];

export interface OddBody {
  name: string;
  type: string;
  body: string | Buffer;
}

/** Bodies that no form of ours would send. */
export const oddBodies: OddBody[] = [
  { name: "nothing", type: "application/x-www-form-urlencoded", body: "" },
  { name: "no pairs", type: "application/x-www-form-urlencoded", body: "%%%&&&===%ff%00" },
  { name: "nested names", type: "application/x-www-form-urlencoded", body: "a[b][c]=1&a[0][0][0]=2&a[b]=3&intent[x]=1&intent=y&__proto__[z]=1&constructor.prototype.q=1" },
  { name: "a thousand names", type: "application/x-www-form-urlencoded", body: Array.from({ length: 1_000 }, (_, index) => `list[${index}]=${index}`).join("&") },
  { name: "deep names", type: "application/x-www-form-urlencoded", body: `a${"[b]".repeat(500)}=1` },
  { name: "JSON", type: "application/json", body: "{\"intent\":{\"$ne\":null}}" },
  { name: "broken JSON", type: "application/json", body: "{" },
  { name: "multipart without a boundary", type: "multipart/form-data", body: "hello" },
  { name: "multipart that never ends", type: "multipart/form-data; boundary=x", body: "--x\r\nContent-Disposition: form-data; name=\"intent\"\r\n\r\njoin" },
  { name: "a file where a word belongs", type: "multipart/form-data; boundary=x", body: "--x\r\nContent-Disposition: form-data; name=\"message\"; filename=\"a.svg\"\r\nContent-Type: image/svg+xml\r\n\r\n<svg/>\r\n--x--\r\n" },
  { name: "plain text", type: "text/plain", body: "join" },
  { name: "an unknown type", type: "application/octet-stream", body: Buffer.from([0, 255, 254, 1]) },
  { name: "a type that is none", type: ";;;", body: "x" },
];
