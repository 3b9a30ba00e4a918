#pragma once

#include "core/intake/plan.h"

#include <QObject>

namespace galley {

/// The plan that the import window corrects. Its views follow one signal. GUI thread only.
class PlanDraft : public QObject
{
    Q_OBJECT

public:
    /// Of `settings` only the language is used; it must outlive the draft.
    PlanDraft(ImportPlan plan, const Language *language, QObject *parent = nullptr);

    const ImportPlan &plan() const { return m_plan; }
    const PlanSettings &settings() const { return m_settings; }

    /// Corrects (core/intake/plan.h) and tells.
    template<typename Correction>
    void correct(Correction correction)
    {
        correction(m_plan);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    ImportPlan m_plan;
    PlanSettings m_settings;
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
