#pragma once

#include "core/model/issue.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace galley {

class Band;
class Document;
class Window;

/// Shows each of the open issue's words that found no place in a band of the window, from which they can be copied.
/// Closing the band says that they are where they belong, which can be undone. GUI thread only.
class StrayBands : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    StrayBands(Window &window, Document &document);

private:
    void follow();
    void show(const StrayWords &words);
    void drop(const StrayWords &words);

    Window &m_window;
    Document &m_document;
    QHash<StrayWordsId, QPointer<Band>> m_bands;
};

} // namespace galley
