"""Lists pairs of similar texts in a table of initiatives, as a data scientist would in a few lines.

    similar_texts.py product|hashing TABLE

`product` multiplies the sparse matrix of weighted words and character n-grams with itself; `hashing` asks an index of
MinHash signatures, which may miss pairs.
"""

import csv
import sys

LEAST = 0.3


def product(texts):
    import scipy.sparse
    from sklearn.feature_extraction.text import TfidfVectorizer

    words = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    parts = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2).fit_transform(texts)
    features = scipy.sparse.hstack([words, parts]).tocsr() / 2**0.5
    count = 0
    for start in range(0, features.shape[0], 500):
        similar = features[start:start + 500] @ features.T
        count += int((similar.data >= LEAST).sum())
    return (count - features.shape[0]) // 2


def hashing(texts):
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=LEAST, num_perm=128)
    signatures = []
    for number, text in enumerate(texts):
        signature = MinHash(num_perm=128)
        signature.update_batch([word.encode() for word in set(text.lower().split())])
        signatures.append(signature)
        index.insert(number, signature)
    return sum(len(index.query(signature)) - 1 for signature in signatures) // 2


with open(sys.argv[2], encoding="utf-8", newline="") as table:
    texts = [row["title"] + " " + row["description"] for row in csv.DictReader(table)]
print({"product": product, "hashing": hashing}[sys.argv[1]](texts))
