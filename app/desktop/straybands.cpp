#include "app/desktop/straybands.h"

#include "ui/base/document.h"
#include "ui/window/band.h"
#include "ui/window/window.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype quoted = 30; ///< units of text shown in a sentence

QString excerpt(QString text)
{
    text.replace(u'\n', u' ');
    if (text.size() <= quoted)
        return text;
    const qsizetype cut = text[quoted - 1].isHighSurrogate() ? quoted - 1 : quoted;
    return text.first(cut) + u'…';
}

} // namespace

StrayBands::StrayBands(Window &window, Document &document)
    : m_window(window)
    , m_document(document)
{
    connect(&m_document, &Document::opened, this, &StrayBands::follow);
    connect(&m_document, &Document::changed, this, &StrayBands::follow);
}

// Called for every key press: mostly there are none, and none are shown.
void StrayBands::follow()
{
    const QList<StrayWords> &kept = m_document.issue().strayWords();
    m_bands.removeIf([&kept](const auto &shown) {
        const bool isKept = std::ranges::contains(kept, shown.key(), &StrayWords::id);
        if (!isKept && shown.value())
            shown.value()->deleteLater();
        return !isKept;
    });
    for (const StrayWords &words : kept)
        if (!m_bands.contains(words.id))
            show(words);
}

void StrayBands::show(const StrayWords &words)
{
    Band *band = m_window.showTrouble(Severity::B,
                                      tr("“%1”, typed by %2, found no place: the text around it was removed or parted "
                                         "at the same moment. Copy the words and put them where they belong.")
                                          .arg(excerpt(words.text), words.author),
                                      tr("Copy the words"));
    connect(band, &Band::actionWanted, band, [words] { QApplication::clipboard()->setText(words.text); });
    connect(band, &Band::closed, this, [this, words] { drop(words); });
    m_bands.insert(words.id, band);
}

void StrayBands::drop(const StrayWords &words)
{
    std::ignore = m_document.perform({DropWords{words}}, tr("put words away"));
}

} // namespace galley
