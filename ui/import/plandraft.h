#pragma once

#include "core/intake/plan.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>

namespace galley {

/// The plan that the import window corrects. Its views follow one signal. GUI thread only.
class PlanDraft : public QObject
{
    Q_OBJECT

public:
    /// `language` must outlive the draft.
    PlanDraft(ImportPlan plan, const Language *language, QObject *parent = nullptr);
    /// Stops reading and waits for that: some tenths of a second.
    ~PlanDraft() override;

    const ImportPlan &plan() const { return m_plan; }

    /// Corrects (core/intake/plan.h) and tells. Nothing is corrected while a file is being read again.
    template<typename Correction>
    void correct(Correction correction)
    {
        if (isReading())
            return;
        correction(m_plan);
        Q_EMIT changed();
    }

    /// Reads the file again as `charset` on a thread of its own. A wish for the same file takes the place of the one
    /// before, also of one that is being done.
    void readAgain(qsizetype file, const QString &charset);
    bool isReading() const { return m_file >= 0; }
    /// Whether the file is being read again, or will be.
    bool isToBeRead(qsizetype file) const { return file == m_file || m_wishes.contains(file); }

Q_SIGNALS:
    void changed();
    /// It has been read again; comes after changed().
    void hasBeenRead(qsizetype file);

private:
    void readNext();
    void take(const ImportPlan &plan, const std::stop_token &stop);

    ImportPlan m_plan;
    const Language *m_language;
    QMap<qsizetype, QString> m_wishes; ///< charsets by file, not begun yet
    qsizetype m_file = -1;             ///< being read; −1: none
    std::stop_source m_reading;
    QThreadPool m_thread; ///< one thread; last, so that it ends first
};

/// What an import would bring.
struct PlanCounts {
    qsizetype files = 0; ///< that will be taken
    qsizetype pages = 0; ///< that they go to
    qsizetype stories = 0;
    qsizetype characters = 0;
    qsizetype troubled = 0; ///< files that cannot be read
};
PlanCounts countsOf(const ImportPlan &plan);

/// "03 经济": how a page is called in lists.
QString nameOf(const PlannedPage &page);

} // namespace galley
