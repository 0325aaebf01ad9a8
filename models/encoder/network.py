"""bge-small with a score of each code, and its form as an ONNX file."""
import math, os
import torch
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, LAYERS = 384, 12, 12


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
