/** What the method stands on; titles stay in their language. */
export const sources = [
  "Balog, K., Azzopardi, L., de Rijke, M. (2006). Formal models for expert finding in enterprise corpora. SIGIR 2006.",
  "Macdonald, C., Ounis, I. (2006). Voting for candidates: adapting data fusion techniques for an expert search task. CIKM 2006.",
  "Balog, K., Fang, Y., de Rijke, M., Serdyukov, P., Si, L. (2012). Expertise retrieval. Foundations and Trends in Information Retrieval 6(2–3).",
  "Hofmann, K., Balog, K., Bogers, T., de Rijke, M. (2010). Contextual factors for finding similar experts. JASIST 61(5).",
  "Robertson, S., Zaragoza, H. (2009). The probabilistic relevance framework: BM25 and beyond. Foundations and Trends in Information Retrieval 3(4).",
  "Spärck Jones, K. (1972). A statistical interpretation of term specificity and its application in retrieval. Journal of Documentation 28(1).",
  "Larkey, L., Ballesteros, L., Connell, M. (2002). Improving stemming for Arabic information retrieval: light stemming and co-occurrence analysis. SIGIR 2002.",
  "Järvelin, K., Kekäläinen, J. (2002). Cumulated gain-based evaluation of IR techniques. ACM Transactions on Information Systems 20(4).",
];
