#include "core/input/charset.h"
#include "core/input/flow/manuscript.h"
#include "core/input/flow/tally.h"
#include "core/input/readers.h"
#include "core/input/rtf/rtftokens.h"
#include "core/input/rtf/rtfwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype deepest = 1000;
constexpr qsizetype longestAside = 4000;

class RtfReader
{
public:
    RtfReader(int source, const std::stop_token &stop)
        : m_manuscript(source, stop)
    {
    }

    enum class Outcome { Read, TooLong, Damaged };
    Outcome read(QByteArrayView bytes)
    {
        RtfTokens tokens(bytes);
        for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::Finished; token = tokens.next()) {
            take(token);
            if (!m_manuscript.takesMore())
                return m_manuscript.isTooLong() ? Outcome::TooLong : Outcome::Read;
            if (m_states.size() > deepest)
                return Outcome::Damaged;
        }
        flush();
        // A file that was cut off closes fewer groups than it opens.
        return m_states.size() > 1 ? Outcome::Damaged : Outcome::Read;
    }

    ReceivedDocument finish()
    {
        ReceivedDocument document{u"rtf"_s, {}, m_manuscript.finish(), {}};
        document.remarks = remarksOn(m_tally, document.lines) + m_remarks
            + remarksOnFurtherComments(m_comments - mostComments);
        if (m_damaged > 0)
            document.remarks.append(
                {Message(QT_TRANSLATE_NOOP("core", "Damaged characters replaced in the whole file: %1."),
                         {QString::number(m_damaged)}),
                 0});
        return document;
    }

private:
    struct State {
        RtfUse use = RtfUse::Text;
        bool ownsUse = false; ///< the group that the use began in
        bool isExtra = false; ///< after \*
        bool hidden = false;
        bool deleted = false;
        CharacterFormat format{false, 12};
        int font = 0;
        int skipAfterUnicode = 1;
    };
    struct Setting {
        int style = 0;
        int level = 0;
        bool centred = false;
        bool inTable = false;
    };

    void take(const RtfToken &token)
    {
        switch (token.kind) {
        case RtfToken::Kind::Begin:
            flush();
            m_toSkip = 0;
            m_states.append(m_states.last());
            m_states.last().ownsUse = false;
            m_states.last().isExtra = false;
            break;
        case RtfToken::Kind::End: end(); break;
        case RtfToken::Kind::Word: word(token); break;
        case RtfToken::Kind::Symbol: symbol(token.byte); break;
        case RtfToken::Kind::Byte:
            if (m_toSkip > 0)
                --m_toSkip;
            else
                byte(token.byte);
            break;
        case RtfToken::Kind::Finished: break;
        }
    }

    void end()
    {
        flush();
        m_toSkip = 0;
        if (m_states.size() < 2)
            return;
        const State state = m_states.takeLast();
        if (!state.ownsUse)
            return;
        switch (state.use) {
        case RtfUse::TextBox: m_manuscript.endTextBox(); break;
        case RtfUse::Note: m_manuscript.endNote(); break;
        case RtfUse::Header:
            if (const QString text = std::exchange(m_aside, {}).simplified(); !text.isEmpty())
                m_remarks << remarkOnHeader(text);
            break;
        case RtfUse::Styles: m_setting = {}; break;
        case RtfUse::CommentAuthor: m_author = std::exchange(m_aside, {}).simplified(); break;
        case RtfUse::Comment:
            if (++m_comments <= mostComments)
                m_remarks << remarkOnComment(m_author, std::exchange(m_aside, {}), m_manuscript.paragraph());
            break;
        default: break;
        }
    }

    void word(const RtfToken &token)
    {
        const QByteArray &name = token.word;
        State &state = m_states.last();
        if (std::exchange(state.isExtra, false) && !isKnownRtfExtra(name)) {
            state.use = RtfUse::Skipped;
            return;
        }
        if (const RtfUse use = rtfUseOf(name, state.use); use != state.use && state.use != RtfUse::Skipped) {
            begin(use);
            return;
        }
        if (name == "u" && state.use != RtfUse::Skipped) {
            text(QString(QChar(char16_t(token.value))));
            m_toSkip = state.skipAfterUnicode;
        } else if (name == "uc") {
            state.skipAfterUnicode = std::clamp(token.value, 0, 8);
        } else if (name == "ansicpg") {
            m_codepage = token.value;
        } else if (name == "f") {
            flush();
            state.font = token.value;
        } else if (name == "fcharset" && state.use == RtfUse::Fonts) {
            m_fonts.insert(state.font, rtfCodepageOfFont(token.value));
        } else if (const QString character = rtfCharacter(name); !character.isEmpty()) {
            flush();
            text(character);
        } else if (!format(token) && state.use != RtfUse::Skipped) {
            paragraph(token);
        }
    }

    void begin(RtfUse use)
    {
        flush();
        State &state = m_states.last();
        state.use = use;
        state.ownsUse = true;
        m_tally.pictures += use == RtfUse::Picture;
        if (use == RtfUse::TextBox)
            m_manuscript.beginTextBox();
        else if (use == RtfUse::Note)
            m_manuscript.beginNote();
    }

    /// How characters are set. True where the word was one of these.
    bool format(const RtfToken &token)
    {
        static const QList<QByteArray> words{"b", "fs", "v", "deleted", "plain", "revised"};
        if (!words.contains(token.word))
            return false;
        flush();
        State &state = m_states.last();
        const bool on = !token.hasValue || token.value != 0;
        if (token.word == "b")
            state.format.bold = on;
        else if (token.word == "fs")
            state.format.size = std::clamp(token.value, 0, 2000) / 2.0;
        else if (token.word == "v")
            state.hidden = on;
        else if (token.word == "deleted")
            state.deleted = on;
        else if (token.word == "revised")
            m_tally.insertions += on;
        else {
            state.format = State().format;
            state.hidden = state.deleted = false;
        }
        return true;
    }

    void paragraph(const RtfToken &token)
    {
        const QByteArray &name = token.word;
        if (name == "par" || name == "sect") {
            endParagraph();
        } else if (name == "cell" || name == "nestcell") {
            endCell();
        } else if (name == "row" || name == "nestrow") {
            endRow();
        } else if (name == "pard") {
            m_setting = {};
        } else if (name == "s") {
            m_setting.style = token.value;
        } else if (name == "qc") {
            m_setting.centred = true;
        } else if (name == "outlinelevel") {
            m_setting.level = token.value >= 0 && token.value < 9 ? token.value + 1 : 0;
        } else if (name == "intbl") {
            m_setting.inTable = true;
        }
    }

    void symbol(char c)
    {
        flush();
        switch (c) {
        case '*': m_states.last().isExtra = true; break;
        case '~': text(u"\u00A0"_s); break;
        case '_': text(u"-"_s); break;
        case '\n':
        case '\r': endParagraph(); break;
        case '{':
        case '}':
        case '\\': text(QString(QLatin1Char(c))); break;
        default: break;
        }
    }

    void byte(char c)
    {
        if (m_states.last().use == RtfUse::Skipped || m_states.last().use == RtfUse::Picture)
            return;
        if (!m_text.isEmpty())
            flush();
        m_bytes += c;
    }

    void text(const QString &found)
    {
        if (!m_bytes.isEmpty())
            flush();
        m_text += found;
    }

    /// Puts what has come since anything was set anew where it belongs.
    void flush()
    {
        if (!m_bytes.isEmpty()) {
            const int ofFont = m_fonts.value(m_states.last().font, 0);
            const Conversion read = convert(std::exchange(m_bytes, {}), rtfCharset(ofFont > 0 ? ofFont : m_codepage),
                                            OnDamage::Replace);
            m_damaged += read.damaged;
            m_text += read.text;
        }
        if (m_text.isEmpty())
            return;
        // Halves of surrogate pairs are written one by one; a lone one is no character.
        const QString found = m_text.isValidUtf16() ? m_text : QString::fromUtf8(m_text.toUtf8());
        m_text.clear();
        put(found);
    }

    void put(const QString &found)
    {
        const State &state = m_states.last();
        switch (state.use) {
        case RtfUse::Skipped:
        case RtfUse::Fonts:
        case RtfUse::Picture: return;
        case RtfUse::Styles: m_styles[m_setting.style] += found; return;
        case RtfUse::Header:
        case RtfUse::Comment:
        case RtfUse::CommentAuthor:
            if (m_aside.size() < longestAside)
                m_aside += found;
            return;
        default: break;
        }
        m_tally.hidden += state.hidden;
        m_tally.deletions += state.deleted;
        if (state.hidden || state.deleted)
            return;
        beginParagraph();
        m_manuscript.append(found, state.format);
    }

    bool isAside() const { return m_states.last().use != RtfUse::Text; }

    void beginParagraph()
    {
        if (m_manuscript.isParagraphOpen())
            return;
        if (m_setting.inTable && !isAside()) {
            if (!std::exchange(m_inRow, true))
                m_manuscript.beginRow();
            if (!std::exchange(m_inCell, true))
                m_manuscript.beginCell();
        }
        SettingHints hints;
        hints.style = m_styles.value(m_setting.style).section(u';', 0, 0).trimmed();
        hints.style = m_setting.style == 0 ? QString() : hints.style;
        hints.level = m_setting.level;
        hints.centred = m_setting.centred;
        m_manuscript.beginParagraph();
        m_manuscript.describe(hints, 0);
    }

    void endParagraph()
    {
        flush();
        const RtfUse use = m_states.last().use;
        if (use != RtfUse::Text && use != RtfUse::TextBox && use != RtfUse::Note)
            return;
        beginParagraph();
        m_manuscript.endParagraph();
    }

    void endCell()
    {
        flush();
        if (isAside())
            return text(u"\t"_s);
        m_setting.inTable = true;
        beginParagraph();
        m_manuscript.endCell();
        m_inCell = false;
    }

    void endRow()
    {
        flush();
        if (isAside() || !m_inRow)
            return;
        if (std::exchange(m_inCell, false))
            m_manuscript.endCell();
        m_manuscript.endRow();
        m_inRow = false;
    }

    Manuscript m_manuscript;
    Tally m_tally;
    QList<Remark> m_remarks;
    QList<State> m_states{State()};
    Setting m_setting;
    QHash<int, int> m_fonts; ///< codepages
    QHash<int, QString> m_styles;
    int m_codepage = 1252;
    QByteArray m_bytes; ///< text as it stands; only one of these two holds something
    QString m_text;
    QString m_aside; ///< of a header or a comment
    QString m_author;
    int m_comments = 0;
    int m_toSkip = 0; ///< characters that stand for the last one where Unicode is not known
    qsizetype m_damaged = 0;
    bool m_inRow = false;
    bool m_inCell = false;
};

} // namespace

Result<ReceivedDocument> readRtf(const QByteArray &bytes, const QString &name, int source, const std::stop_token &stop)
{
    RtfReader reader(source, stop);
    switch (reader.read(bytes)) {
    case RtfReader::Outcome::TooLong: return tooLong(name);
    case RtfReader::Outcome::Damaged:
        return failure(Error::Code::Corrupt,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is damaged: its groups do not close. Open it where it was written and "
                                         "save it as .docx."),
                       {name});
    case RtfReader::Outcome::Read: break;
    }
    return reader.finish();
}

} // namespace galley
