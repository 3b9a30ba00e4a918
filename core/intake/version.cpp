#include "core/intake/version.h"

#include "core/intake/alignment.h"
#include "core/text/difference.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

/// A block that is more like a line than this, and is no other line, is that line as corrected.
constexpr double sameLine = 0.5;
constexpr qsizetype shortestFound = 4;

struct Replacement {
    Span span; ///< in the block as it stands
    QString text;
    OriginMap origin;
};

/// A block of the issue, and what becomes of it.
struct Held {
    qsizetype story = 0;
    qsizetype index = 0;
    const Block *block = nullptr;
    QList<Replacement> replacements;
    bool used = false; ///< some line's place is here
};

/// Where a part of a received line stands now.
struct Piece {
    qsizetype held = 0;
    Span line;           ///< of the line's text
    qsizetype begin = 0; ///< in the block's text
};

/// Where a received line stands now; without pieces, nowhere.
struct Standing {
    QList<Piece> pieces;
    bool corrected = false; ///< in one block, with other words
};

class Version
{
public:
    Version(const QList<Story> &now, const QStringList &base, const Story &next)
        : m_now(now)
        , m_base(base)
        , m_next(next)
    {
        for (qsizetype s = 0; s < now.size(); ++s)
            for (qsizetype b = 0; b < now[s].blocks.size(); ++b)
                m_held.append({s, b, &now[s].blocks[b], {}, false});
    }

    StoryVersion make()
    {
        QStringList lines;
        for (const Block &block : m_next.blocks)
            lines.append(block.text);
        const QList<LinePair> pairs = alignedLines(m_base, lines);
        findLines(pairs);
        for (const LinePair &pair : pairs)
            follow(pair);
        return {changes(), std::move(m_paragraphs)};
    }

private:
    // Lines that stand as they came are found first, so that no other takes their place.
    void findLines(const QList<LinePair> &pairs)
    {
        m_standing.resize(m_base.size());
        QHash<QString, QList<qsizetype>> byText;
        for (qsizetype h = m_held.size() - 1; h >= 0; --h)
            byText[m_held[h].block->text].append(h);
        for (qsizetype i = 0; i < m_base.size(); ++i)
            if (QList<qsizetype> &same = byText[m_base[i]]; !same.isEmpty())
                stand(i, {{same.takeLast(), {0, m_base[i].size()}, 0}});
        const QSet<QString> known(m_base.begin(), m_base.end());
        for (const LinePair &pair : pairs)
            if (pair.before >= 0 && m_standing[pair.before].pieces.isEmpty() && differs(pair))
                findMoved(pair.before, known);
    }

    bool differs(LinePair pair) const
    {
        return pair.before < 0 || pair.after < 0 || m_base[pair.before] != m_next.blocks[pair.after].text;
    }

    void stand(qsizetype line, const QList<Piece> &pieces)
    {
        m_standing[line].pieces = pieces;
        for (const Piece &piece : pieces)
            m_held[piece.held].used = true;
    }

    void findMoved(qsizetype line, const QSet<QString> &known)
    {
        if (!findJoined(line) && !findSplit(line))
            findCorrected(line, known);
    }

    bool findJoined(qsizetype line)
    {
        const QString &text = m_base[line];
        for (qsizetype h = 0; text.size() >= shortestFound && h < m_held.size(); ++h)
            if (const qsizetype at = m_held[h].block->text.indexOf(text); at >= 0) {
                stand(line, {{h, {0, text.size()}, at}});
                return true;
            }
        return false;
    }

    bool findSplit(qsizetype line)
    {
        const QStringView text = m_base[line];
        for (qsizetype first = 0; first < m_held.size(); ++first) {
            QList<Piece> pieces;
            qsizetype begin = 0;
            for (qsizetype h = first; h < m_held.size() && begin < text.size(); ++h) {
                const Held &held = m_held[h];
                const QString &part = held.block->text;
                if (held.used || part.isEmpty() || held.story != m_held[first].story
                    || !text.sliced(begin).startsWith(part))
                    break;
                pieces.append({h, {begin, begin + part.size()}, 0});
                begin += part.size();
            }
            if (begin == text.size() && !pieces.isEmpty()) {
                stand(line, pieces);
                return true;
            }
        }
        return false;
    }

    void findCorrected(qsizetype line, const QSet<QString> &known)
    {
        double best = sameLine;
        qsizetype found = -1;
        for (qsizetype h = 0; h < m_held.size(); ++h) {
            if (m_held[h].used || known.contains(m_held[h].block->text))
                continue;
            if (const double like = likeness(m_held[h].block->text, m_base[line]); like > best) {
                best = like;
                found = h;
            }
        }
        if (found < 0)
            return;
        stand(line, {{found, {0, m_base[line].size()}, 0}});
        m_standing[line].corrected = true;
    }

    void follow(LinePair pair)
    {
        if (pair.before >= 0 && differs(pair)) {
            if (m_standing[pair.before].pieces.isEmpty())
                insert(pair.after);
            else if (pair.after < 0)
                remove(pair.before);
            else
                replace(pair.before, pair.after);
        } else if (pair.before < 0) {
            insert(pair.after);
        }
        if (pair.before >= 0 && !m_standing[pair.before].pieces.isEmpty())
            m_anchor = m_standing[pair.before].pieces.last().held;
    }

    void insert(qsizetype after)
    {
        if (after < 0)
            return; // gone on both sides
        const Block &line = m_next.blocks[after];
        for (Held &held : m_held)
            if (!held.used && held.block->text == line.text) { // already typed in by hand
                held.used = true;
                return;
            }
        Block block = line;
        block.id = BlockId::create();
        const Held *anchor = m_anchor < 0 ? nullptr : &m_held[m_anchor];
        m_added[{anchor ? anchor->story : 0, anchor ? anchor->index : -1}].append(block);
        m_paragraphs.append({ParagraphChange::Kind::Added, {}, line.text, false});
    }

    void remove(qsizetype line)
    {
        const Standing &standing = m_standing[line];
        for (const Piece &piece : standing.pieces) {
            Held &held = m_held[piece.held];
            const qsizetype length = standing.corrected ? held.block->text.size() : piece.line.length();
            held.replacements.append(Replacement{{piece.begin, piece.begin + length}, {}, {}});
        }
        const QString before = standing.corrected ? m_held[standing.pieces.first().held].block->text : m_base[line];
        m_paragraphs.append({ParagraphChange::Kind::Removed, before, {}, standing.corrected});
    }

    void replace(qsizetype line, qsizetype after)
    {
        const Standing &standing = m_standing[line];
        const Block &next = m_next.blocks[after];
        const std::optional<Difference> made = difference(m_base[line], next.text);
        if (standing.corrected)
            replaceCorrected(m_held[standing.pieces.first().held], line, next, *made);
        else if (!replaceInside(standing, line, next, *made))
            replaceAll(standing, line, next);
    }

    bool replaceInside(const Standing &standing, qsizetype line, const Block &next, const Difference &made)
    {
        for (const Piece &piece : standing.pieces) {
            if (made.before.begin < piece.line.begin || made.before.end > piece.line.end)
                continue;
            m_held[piece.held].replacements.append({made.before.shifted(piece.begin - piece.line.begin),
                                                    made.after.of(next.text).toString(),
                                                    next.origin.mid(next.text, made.after)});
            m_paragraphs.append({ParagraphChange::Kind::Text, m_base[line], next.text, false});
            return true;
        }
        return false;
    }

    // The change runs over the place where the line was split: it becomes one paragraph again.
    void replaceAll(const Standing &standing, qsizetype line, const Block &next)
    {
        for (const Piece &piece : standing.pieces) {
            const bool first = piece.line.begin == 0;
            m_held[piece.held].replacements.append({{piece.begin, piece.begin + piece.line.length()},
                                                    first ? next.text : QString(),
                                                    first ? next.origin : OriginMap()});
        }
        m_paragraphs.append({ParagraphChange::Kind::Text, m_base[line], next.text, true});
    }

    // Both sides changed the line. Where they changed different words both are kept.
    void replaceCorrected(Held &held, qsizetype line, const Block &next, const Difference &made)
    {
        const QString &text = held.block->text;
        const Difference own = *difference(m_base[line], text);
        const bool before = made.before.end < own.before.begin;
        if (!before && made.before.begin <= own.before.end) {
            if (const std::optional<Difference> all = difference(text, next.text)) {
                held.replacements.append(
                    {all->before, all->after.of(next.text).toString(), next.origin.mid(next.text, all->after)});
                m_paragraphs.append({ParagraphChange::Kind::Text, text, next.text, true});
            }
            return;
        }
        const Span span = made.before.shifted(before ? 0 : text.size() - m_base[line].size());
        const QString words = made.after.of(next.text).toString();
        held.replacements.append({span, words, next.origin.mid(next.text, made.after)});
        QString merged = text;
        merged.replace(span.begin, span.length(), words);
        m_paragraphs.append({ParagraphChange::Kind::Text, text, merged, false});
    }

    // Texts first, then the blocks of each story from its end, so that no index moves before it is used.
    QList<Change> changes()
    {
        QList<Change> made;
        for (Held &held : m_held)
            replaceTexts(held, made);
        for (qsizetype s = 0; s < m_now.size(); ++s)
            for (qsizetype b = m_now[s].blocks.size() - 1; b >= -1; --b) {
                const QList<Block> added = m_added.value({s, b});
                for (qsizetype i = 0; i < added.size(); ++i)
                    made.append(InsertBlock{m_now[s].id, b + 1 + i, added[i]});
                if (b >= 0 && m_removed.contains({s, b}))
                    made.append(RemoveBlock{m_now[s].id, b, m_now[s].blocks[b]});
            }
        return made;
    }

    void replaceTexts(Held &held, QList<Change> &made)
    {
        std::ranges::sort(held.replacements, std::ranges::greater(), [](const Replacement &r) { return r.span.begin; });
        qsizetype removed = 0;
        bool empties = true;
        for (const Replacement &replacement : std::as_const(held.replacements)) {
            removed += replacement.span.length();
            empties = empties && replacement.text.isEmpty();
        }
        const QString &text = held.block->text;
        if (!held.replacements.isEmpty() && empties && removed == text.size()) {
            m_removed.insert({held.story, held.index});
            return;
        }
        qsizetype end = text.size();
        for (const Replacement &replacement : std::as_const(held.replacements)) {
            if (replacement.span.end > end)
                continue; // two equal lines were found at one place
            end = replacement.span.begin;
            made.append(ReplaceText{held.block->id, replacement.span.begin, replacement.span.of(text).toString(),
                                    replacement.text, held.block->origin.mid(text, replacement.span),
                                    replacement.origin});
        }
    }

    using Index = std::pair<qsizetype, qsizetype>; ///< story and block

    const QList<Story> &m_now;
    const QStringList &m_base;
    const Story &m_next;
    QList<Held> m_held;
    QList<Standing> m_standing;
    qsizetype m_anchor = -1; ///< new paragraphs follow this block; −1: they head the story
    QHash<Index, QList<Block>> m_added;
    QSet<Index> m_removed;
    QList<ParagraphChange> m_paragraphs;
};

} // namespace

StoryVersion newVersionOf(const QList<Story> &now, const QStringList &base, const Story &next)
{
    return Version(now, base, next).make();
}

} // namespace galley
