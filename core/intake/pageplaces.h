#pragma once

#include "core/intake/pagetarget.h"
#include "core/intake/planning.h"

#include <QHash>

namespace galley {

/// Decides where new stories go (plan.h says how). Files are gone through twice, so that none that says its page finds
/// the number taken by one that does not. Private to core/intake.
class PagePlaces
{
public:
    /// `plan` must outlive it.
    explicit PagePlaces(ImportPlan &plan);

    enum class Turn { Numbered, Others };
    void begin(Turn turn);
    /// Parts that have a page keep it; those whose turn it is not stay without.
    void give(PlannedFile &file, const QList<RecognisedPage> &pages);
    /// At the end and without a number: nobody has said yet where what is on it is to be printed.
    PageId waitingPage(const QString &folder);

private:
    PageId pageFor(const PlannedFile &file, const RecognisedPage &page);
    PageId pageOfFolder(const QString &folder, const PageTarget &target);
    QList<int> siblingsIn(const QString &folder) const;
    PageId pageOfSiblings(const QList<int> &sources) const;
    PageId pageOfHead(const RecognisedPage &page);
    PageId pageOf(const QString &section, int number, const QString &name) const;
    PageId shared(const QString &section, int number, const QString &name);
    bool isNumberTaken(int number) const;

    ImportPlan &m_plan;
    Turn m_turn = Turn::Numbered;
    QHash<QString, PageId> m_folderPages;
    bool m_isNumbered = false; ///< some page has its number from the issue, a name or a head
};

} // namespace galley
