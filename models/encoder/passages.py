"""The coded sentences as passages of word pieces, and what was said of them kept in a file."""
import gzip, hashlib, io, json, re, struct
import numpy as np

PARTS, LONGEST, LONGEST_SENTENCE, LONGEST_HEADING = 5, 384, 200, 24
START, END = 101, 102


class Documents:
    """The sentences of all documents as word pieces, with headings and labels."""

    def __init__(self, path, tokenizer):
        lines = [json.loads(line) for line in open(path, encoding="utf-8")]
        self.codes, self.documents = lines[0]["codes"], lines[1:]
        self.pieces, self.headings, self.evidence, labels, self.range = [], [], [], [], []
        number = {code: k for k, code in enumerate(self.codes)}
        encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
        for document in self.documents:
            start = len(self.pieces)
            for s in document["sentences"]:
                self.pieces.append(encode(s["text"])[:LONGEST_SENTENCE])
                self.headings.append(tuple(encode(s["heading"])[:LONGEST_HEADING]))
                self.evidence.append(s["evidence"])
                label = np.zeros(len(self.codes), np.float32)
                label[[number[code] for code in s["codes"]]] = 1
                labels.append(label)
            self.range.append((start, len(self.pieces)))
        self.labels, self.evidence = np.array(labels), np.array(self.evidence)
        self.alone = [d["kind"] == "phrases" for d in self.documents]
        self.part, writers = [None] * len(self.documents), {}
        for n, document in enumerate(self.documents):
            if not self.alone[n]:
                self.part[n] = writers.setdefault(document["writer"], len(writers) % PARTS)

    def passage(self, start, end, longest):
        """A passage as in reviewthemes.learn.onnx.Passages: its pieces, and (sentence, from, to)."""
        pieces, places, heading = [START], [], None
        for i in range(start, end):
            head = [*self.headings[i], END] if self.headings[i] != heading else []
            own = self.pieces[i]
            if places and len(pieces) + len(head) + len(own) + 1 > longest:
                break
            heading = self.headings[i]
            pieces += head
            places.append((i, len(pieces), len(pieces) + max(1, len(own))))
            pieces += [*own, END]
        return pieces, places

    def passages(self, document, first=LONGEST):
        start, end = self.range[document]
        if self.alone[document]:
            return [([START, *self.pieces[i], END], [(i, 1, 1 + max(1, len(self.pieces[i])))])
                    for i in range(start, end)]
        passages, longest = [], first
        while start < end:
            passages.append(self.passage(start, end, longest))
            start, longest = passages[-1][1][-1][0] + 1, LONGEST
        return passages

    def overlapping(self, document, edge=3):
        """Passages that overlap; each sentence is kept in the one where it is least at the edge."""
        start, end = self.range[document]
        passages, i = [], start
        while True:
            passages.append(self.passage(i, end, LONGEST))
            last = passages[-1][1][-1][0] + 1
            if last >= end:
                break
            i = max(last - 2 * edge, i + 1)
        best = {}
        for n, (_, places) in enumerate(passages):
            for j, (sentence, _, _) in enumerate(places):
                before = j if places[0][0] > start else 99
                after = len(places) - 1 - j if places[-1][0] + 1 < end else 99
                if sentence not in best or min(before, after) > best[sentence][0]:
                    best[sentence] = (min(before, after), n)
        kept = [(pieces, [p for p in places if best[p[0]][1] == n])
                for n, (pieces, places) in enumerate(passages)]
        return [passage for passage in kept if passage[1]]


def batches_of(data, documents, random, size):
    passages, alone = [], []
    for d in documents:
        own = data.passages(d, first=int(random.integers(30, LONGEST)))
        (alone if data.alone[d] else passages).extend(own)
    passages = [passages[i] for i in random.permutation(len(passages))]
    alone = [alone[i] for i in random.permutation(len(alone))]
    batches = [alone[i:i + 6 * size] for i in range(0, len(alone), 6 * size)]
    for i in range(0, len(passages), 8 * size):
        like = sorted(passages[i:i + 8 * size], key=lambda passage: len(passage[0]))
        batches += [like[j:j + size] for j in range(0, len(like), size)]
    return [batches[i] for i in random.permutation(len(batches))]


def keep(data, said, path):
    """Written as reviewthemes.learn.file.KeptScoresFile reads it."""
    text = lambda s: struct.pack(">H", len(s.encode())) + s.encode()
    out = io.BytesIO()
    out.write(struct.pack(">ii", 0x52544B31, len(data.codes)) + b"".join(map(text, data.codes)))
    judged = [d for d in range(len(data.documents)) if not data.alone[d]]
    out.write(struct.pack(">i", len(judged)))
    for d in judged:
        rows, times = [], {}
        for i, s in zip(range(*data.range[d]), data.documents[d]["sentences"]):
            times[s["text"]] = time = times.get(s["text"], 0) + 1
            if s["evidence"]:
                words = re.sub(r"\s+", "", s["text"]) + (str(time) if time > 1 else "")
                tenths = np.clip(np.round(said[i] * 10), -127, 127).astype(np.int8)
                rows.append(hashlib.sha256(words.encode()).digest()[:8] + tenths.tobytes())
        out.write(text(data.documents[d]["id"]) + struct.pack(">i", len(rows)) + b"".join(rows))
    open(path, "wb").write(gzip.compress(out.getvalue(), 9, mtime=0))
