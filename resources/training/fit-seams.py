#!/usr/bin/env python3
"""Fit resources/language/paragraph-seams.json on clean text of your own.

usage: fit-seams.py --program 'PATH/galley_training' --text NAME=FILE.jsonl [--text …] [--gold FOLDER …]
                    [--seed N] [--folds N] [--out paragraph-seams.json]

A text is JSON lines, one article each: {"kicker", "title", "subtitle", "paragraphs": [...]} (all but paragraphs may be
empty or missing). Only clean articles: a paragraph that was really cut would count as whole. Pages are made of them with
headings, by-lines, subheads and captions as newspapers have them, paragraphs are cut at random places, and what the
program's own code says of every seam without a final stop is fitted by logistic regression with an L2 penalty. Folds are
of whole articles. A gold folder has NAME.txt and a gold.tsv with the columns file and break_offset (code points to the
end of the left piece); it is only measured. Needs Python 3 alone; `galley_training` is built by
`cmake --build … --target galley_training`. What it writes holds weights and figures and no text.
"""
import argparse, collections, csv, datetime, json, math, pathlib, random, re, shlex, subprocess, tempfile

surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英文华建国志玉海"
final = re.compile(r"(?:[。！？!?…]|\.\.\.)[”’）)》」』】\]\"']*$")


def name(rng):
    return rng.choice(surnames) + "".join(rng.choice(given) for _ in range(rng.choice((1, 2, 2))))


def byline(rng):
    space = rng.choice((" ", "  ", "　"))
    line = rng.choice(("本报记者", "记者", "■ 本报记者", "首席记者")) + space + space.join(name(rng) for _ in range(rng.choice((1, 1, 2))))
    if rng.random() < 0.3:
        line += space + rng.choice(("通讯员", "本报通讯员")) + space + name(rng)
    return line + (space + "摄影报道" if rng.random() < 0.1 else "")


def caption(rng, sentence):
    return sentence + rng.choice((" 本报记者 ", "　记者 ", " 通讯员 ")) + name(rng) + rng.choice((" 摄", "　摄", "摄", ""))


def cut(rng, paragraph, left_at_least=2):
    """Both pieces, or None where no place was found."""
    near = rng.random() < 0.25  # short left pieces are the hard ones: more of them than chance would give
    for _ in range(20):
        at = rng.randrange(left_at_least, min(26, len(paragraph) - 1) if near else len(paragraph) - 1)
        left, right = paragraph[:at], paragraph[at:]
        if final.search(left) or right[0] in "，。、；：！？”’）》】…—" or left[-1] in "“‘（《【" or left != left.strip() or right != right.strip():
            continue
        return left, right
    return None


def heads_of(rng, article):
    """Lines of the head: kicker, title and deck as given, or a title of two halves set as two lines."""
    heads = [article.get(key, "").strip() for key in ("kicker", "title", "subtitle")]
    heads = [head for head in heads if head]
    if rng.random() < 0.12:
        heads = [re.sub(r"[ 　]+", "，", head, count=1) for head in heads]  # as many papers set their halves
    if len(heads) == 1 and rng.random() < 0.3:
        halves = re.split(r"[ 　]+", heads[0], maxsplit=1)
        if len(halves) == 2:
            heads = halves if rng.random() < 0.7 else halves[::-1]
    return heads


def deck(rng, paragraphs):
    """A whole sentence of the article without its stop, as long decks are set; None where none is fit."""
    sentences = [x for p in paragraphs for x in re.findall(r"[^。！？]+(?=。)", p) if 20 <= len(x) <= 80 and x.count("“") == x.count("”")]
    return rng.choice(sentences).strip() if sentences else None


def lead(rng, paragraph):
    bare = re.sub(r"^(?:央视网消息（新闻联播）：|本报讯[ 　]*(?:[（(][^）)]*[）)])?)", "", paragraph)
    kind = rng.random()
    if bare == paragraph and kind > 0.3 or not bare:
        return paragraph
    if kind < 0.2:
        return paragraph
    if kind < 0.4:
        brackets = rng.choice(("（）", "()"))
        return "本报讯" + brackets[0] + "记者 " + name(rng) + rng.choice(("", " " + name(rng))) + brackets[1] + bare
    return bare


times = "早晨 白天 夏夜 饭后 开春 周末 年初 雨后 农闲".split()
people = "老人 孩子 师傅 学生 干部 农民 店主 医生 游客 邻居 企业 社区 村里 镇上 政府 市场".split()
acts = "有 看 算 找 办 修 守 种 送 学 教 建 管 谈 跑 盼 上 进 出 带".split()
things = "好路 新房 课堂 果园 菜场 车间 码头 书屋 食堂 账本 难题 门路 底气 实惠 人心 水电 手艺 客源 订单 银龄".split()
turns = "先 再 又 都 也 还 多 少 快 慢".split()


def clause(rng, kind):
    pick = rng.choice
    return {
        0: lambda: pick(people) + pick(turns) + pick(acts) + pick(things),
        1: lambda: pick(times) + pick(acts) + pick(things),
        2: lambda: pick(turns) + pick(acts) + pick(things),
        3: lambda: pick(things) + pick(acts) + pick(people),
        4: lambda: pick(acts) + pick(turns) + pick(acts) + pick(things),
        5: lambda: pick(people) + "的" + pick(things) + pick(("谁来", "怎么", "要", "有人")) + pick(acts),
    }[kind]()


def clause_subheads(rng, phrases, count):
    """Subheads of two or three clauses with commas, mostly of one length, as one story has them alike."""
    style, lines = rng.random(), []
    by_length = collections.defaultdict(list)
    for phrase in phrases:
        if 3 <= len(phrase) <= 11 and "，" not in phrase:
            by_length[len(phrase)].append(phrase)
    kinds = [rng.randrange(6) for _ in range(2)]
    for _ in range(count):
        number = 3 if rng.random() < 0.08 else 2
        if style < 0.5 or not by_length:
            lines.append("，".join(clause(rng, kinds[0] if style < 0.35 else rng.choice(kinds)) for _ in range(number)))
        elif style < 0.85:
            length = rng.choice(list(by_length))
            lines.append("，".join(rng.choice(by_length[length]) for _ in range(number)))
        else:
            lines.append("，".join(rng.choice(by_length[rng.choice(list(by_length))]) for _ in range(2)))
    return lines


class Page:
    def __init__(self, rng):
        self.rng, self.lines, self.cuts = rng, [], set()
        self.indent = rng.random() < 0.2

    def add(self, line, is_start=True, cut_before=False):
        if cut_before:
            self.cuts.add(len(self.lines))
        self.lines.append(("　　" if self.indent and is_start else "") + line)

    def add_paragraph(self, text, share):
        if text.endswith("。") and self.rng.random() < 0.02:
            text = text[:-1]  # a stop that was forgotten, which is no cut
        pieces = [text]
        if len(text) >= 30 and self.rng.random() < share:
            while len(pieces[-1]) >= 12 and len(pieces) < 3 and (len(pieces) == 1 or self.rng.random() < 0.12):
                both = cut(self.rng, pieces[-1])
                if not both:
                    break
                pieces[-1:] = both
        for i, piece in enumerate(pieces):
            self.add(piece, is_start=i == 0, cut_before=i > 0)

    def add_article(self, article, phrases):
        rng = self.rng
        paragraphs = [p.strip() for p in article["paragraphs"] if p.strip()]
        for head in heads_of(rng, article) if rng.random() > 0.12 else ():
            self.add(head, is_start=False)
        if rng.random() < 0.08 and (line := deck(rng, paragraphs)):
            self.add(line, is_start=False)
        signed = rng.random()
        if signed < 0.1:
            self.add(byline(rng), is_start=False)
        kind, subheads, step = rng.random(), [], 3
        if len(paragraphs) > 4 and kind < 0.25:
            subheads = [rng.choice(phrases) for _ in paragraphs]
        elif len(paragraphs) > 2 and kind > 0.82:
            subheads, step = clause_subheads(rng, phrases, len(paragraphs)), rng.choice((1, 2, 3))
        share = rng.choice((0, 0.15, 0.3, 0.45))
        for i, paragraph in enumerate(paragraphs):
            if subheads and i > 0 and i % step == 0:
                self.add(subheads[i], is_start=self.rng.random() < 0.3)
            self.add_paragraph(lead(rng, paragraph) if i == 0 else paragraph, share)
        if signed > 0.85:
            self.add(byline(rng), is_start=rng.random() < 0.5)
        if rng.random() < 0.08:
            sentence = re.match(r"[^。]{12,70}。", paragraphs[-1])
            if sentence:
                self.add(caption(rng, sentence[0]), is_start=False)


def pages_of(rng, articles, rounds):
    titles = [half for a in articles for half in re.split(r"[ 　——]+", a.get("title", "")) if 4 <= len(half) <= 14]
    phrases = [t for t in titles if not final.search(t)] or ["提升服务水平"]
    pages = []
    for _ in range(rounds):
        order = articles[:]
        rng.shuffle(order)
        while order:
            take = rng.choice((1, 1, 3, 5))
            page = Page(rng)
            for article in order[:take]:
                page.add_article(article, phrases)
            del order[:take]
            pages.append(page)
    return pages


def features_of(program, files):
    """{file: {right line: (left line, {feature: value})}}"""
    result = collections.defaultdict(dict)
    for i in range(0, len(files), 200):
        said = subprocess.run([*shlex.split(program), "seams", *map(str, files[i:i + 200])], capture_output=True, text=True, check=True)
        for row in said.stdout.splitlines():
            file, left, right, *values = row.split("\t")
            result[file][int(right)] = (int(left), {k: float(v) for k, v in (x.split("=") for x in values)})
    return result


def solve(a, b):
    n = len(b)
    a = [row[:] + [b[i]] for i, row in enumerate(a)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[p] = a[p], a[i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            if f:
                for c in range(i, n + 1):
                    a[r][c] -= f * a[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - sum(a[i][c] * x[c] for c in range(i + 1, n))) / a[i][i]
    return x


def fit(samples, names, penalty):
    """Newton's method on rows of (values by index, label, weight). Index 0 is the bias, which is not shrunk."""
    n = len(names) + 1
    w = [0.0] * n
    for _ in range(15):
        gradient = [-penalty * x if i else 0.0 for i, x in enumerate(w)]
        hessian = [[0.0] * n for _ in range(n)]
        for i in range(n):
            hessian[i][i] = penalty if i else 1e-6
        for values, label, weight in samples:
            z = sum(w[i] * v for i, v in values)
            p = 1 / (1 + math.exp(-max(-30, min(30, z))))
            e, h = weight * (label - p), weight * p * (1 - p)
            for i, v in values:
                gradient[i] += e * v
                hv = h * v
                row = hessian[i]
                for j, u in values:
                    row[j] += hv * u
        step = solve(hessian, gradient)
        w = [a + b for a, b in zip(w, step)]
        if max(map(abs, step)) < 1e-4:
            break
    return w


def score(model, features):
    return model["bias"] + sum(model["weights"].get(k, 0) * v for k, v in features.items())


def figures(scored, missed, threshold=0.0):
    tp = sum(1 for z, y in scored if z > threshold and y)
    fp = sum(1 for z, y in scored if z > threshold and not y)
    fn = sum(1 for z, y in scored if z <= threshold and y) + missed
    return {"precision": round(tp / max(1, tp + fp), 4), "recall": round(tp / max(1, tp + fn), 4), "f1": round(2 * tp / max(1, 2 * tp + fp + fn), 4), "cuts": tp + fn}


def model_of(samples, byhand, penalty, keep):
    rows = [({k: v for k, v in f.items() if keep(k)}, y, wt) for f, y, wt in samples]
    seen = collections.Counter(k for f, _, _ in rows for k in f)
    names = sorted(k for k, c in seen.items() if c >= 5 and k not in byhand)
    index = {k: i + 1 for i, k in enumerate(names)}
    w = fit([([(0, 1.0)] + [(index[k], v) for k, v in f.items() if k in index], y, wt) for f, y, wt in rows], names, penalty)
    return {"bias": round(w[0], 4), "weights": {**{k: round(w[i], 4) for k, i in index.items()}, **{k: v for k, v in byhand.items() if keep(k)}}}


def read_gold(folder):
    gold = collections.defaultdict(set)
    with open(folder / "gold.tsv", encoding="utf-8", newline="") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            gold[row["file"]].add(int(row["break_offset"]))
    return gold


def measure_gold(program, folder, model):
    gold, scored, missed = read_gold(folder), [], 0
    files = sorted(folder.glob("*.txt"))
    features = features_of(program, files)
    wrong = []
    for file in files:
        lines = file.read_text(encoding="utf-8").split("\n")
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        seams = {starts[left - 1] + len(lines[left - 1].rstrip()): (f, lines[left - 1], lines[right - 1]) for right, (left, f) in features[str(file)].items()}
        missed += len(gold[file.stem] - seams.keys())
        for end, (f, a, b) in seams.items():
            scored.append((score(model, f), end in gold[file.stem]))
            if (scored[-1][0] > 0) != scored[-1][1]:
                wrong.append((round(scored[-1][0], 1), scored[-1][1], file.stem, a[-30:], b[:20]))
    return scored, missed, wrong


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--program", required=True)
    ap.add_argument("--text", action="append", required=True)
    ap.add_argument("--gold", action="append", default=[])
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("--penalty", type=float, default=2.0)
    ap.add_argument("--show", action="store_true", help="print wrong seams of the gold")
    ap.add_argument("--out")
    a = ap.parse_args()
    # What clean Chinese text never shows, set by hand.
    byhand = {"words-run-on": 6.0, "items": -9.0, "verse": -9.0, "right-lead-in": -6.0, "left-ends-colon": -5.0, "left-ends-dash": -4.0, "left-ends-series": 5.0, "left-ends-comma": 5.0, "left-ends-preposition": 2.5, "left-byline": -4.0, "right-byline": -4.0, "right-starts-alike": -4.0}
    rng = random.Random(a.seed)
    groups, counts = [[] for _ in range(a.folds)], {}
    for given_text in a.text:
        source, path = given_text.split("=", 1)
        articles = [json.loads(line) for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n") if line.strip()]
        articles = [x for x in articles if x.get("paragraphs")]
        counts[source] = len(articles)
        rounds = 6 if len(articles) >= 50 else 24
        rng.shuffle(articles)
        for fold in range(a.folds):
            part = articles[fold::a.folds]
            if part:
                groups[fold] += [(source, page) for page in pages_of(rng, part, rounds)]
    folds = [[] for _ in groups]
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for fold, pages in enumerate(groups):
            for i, (_, page) in enumerate(pages):
                path = pathlib.Path(folder) / f"{fold}-{i:05}.txt"
                path.write_text("\n\n".join(page.lines) + "\n", encoding="utf-8")
                files[str(path)] = (fold, page)
        features = features_of(a.program, sorted(files))
        missed = [0] * len(groups)
        for path, (fold, page) in files.items():
            seams = features[path]
            for right, (left, f) in seams.items():
                folds[fold].append((f, (right - 1) // 2 in page.cuts, 1.0))
            missed[fold] += sum(1 for c in page.cuts if 2 * c + 1 not in seams)
    output = {"date": datetime.date.today().isoformat(),
              "fitted on": "pages made from clean news articles (" + ", ".join(f"{k}: {v}" for k, v in counts.items()) + "), cut at random places; no text is kept",
              "figures": {}, "inside text": 1.0, "report": 0.4, "certain": 2.0}
    for title, keep in (("by form", lambda k: not re.match("gain|word-across|no-han", k)), ("with language", lambda k: True)):
        scored = []
        for held in range(len(folds)):
            model = model_of([s for i, f in enumerate(folds) if i != held for s in f], byhand, a.penalty, keep)
            scored += [(score(model, f), y) for f, y, _ in folds[held]]
        model = model_of([s for f in folds for s in f], byhand, a.penalty, keep)
        output[title] = model
        output["figures"][f"{title}, made pages, {a.folds}-fold"] = figures(scored, sum(missed))
        print(title, "cross-validated", figures(scored, sum(missed)), "seams", len(scored))
        every, lost = [], 0
        for folder in map(pathlib.Path, a.gold):
            s, m, wrong = measure_gold(a.program, folder, model)
            every += s
            lost += m
            print(title, folder.name, figures(s, m))
            for row in sorted(wrong) if a.show and title != "by form" else ():
                print("   ", *row)
        if every:
            output["figures"][f"{title}, labelled pages not fitted on"] = figures(every, lost)
            print(title, "gold", *(f"T={t} {figures(every, lost, t)}" for t in (-2, -1, 0, 1, 2)), sep="\n    ")
    if a.out:
        pathlib.Path(a.out).write_text(json.dumps(output, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
