#pragma once

#include "core/checks/check.h"
#include "core/checks/earlierprints.h"
#include "core/house/house.h"
#include "core/language/confusables.h"
#include "core/language/language.h"
#include "core/language/speller.h"
#include "core/language/variants.h"
#include "core/model/receivedstories.h"

namespace galley {

/// What the checks are given. Null where this computer has not got it: the checks that need it are then unavailable and
/// the rest run.
struct CheckServices {
    std::shared_ptr<const Language> language = nullptr;
    std::shared_ptr<const Speller> speller = nullptr;
    std::shared_ptr<const Variants> variants = nullptr;
    std::shared_ptr<const Language> secondLanguage = nullptr; ///< for text/typo
    std::shared_ptr<const Language> thirdLanguage = nullptr;  ///< for text/typo, which does without at a cost
    std::shared_ptr<const Confusables> confusables = nullptr;
    std::shared_ptr<const ReceivedStories> received = nullptr; ///< for text/agency-copy; null where no newsroom is open
    std::shared_ptr<const PrintArchive> archive = nullptr;     ///< for text/typo and structure/repeated-story; the same
    House house = starterHouse();
    QList<Message> missing = {}; ///< one for each package that is missing, which this names
};

/// All that this computer has. Takes about a second, most of it the language model: call it on a thread that may wait,
/// once, and share what it gives.
CheckServices loadServices();

/// Every check that can run with these services, in the order in which findings are shown, and as their house wants it.
Checks allChecks(const CheckServices &services);

/// Ids of the whole catalogue, built or not: an id that is not in it is a usage error, one that allChecks() does not
/// give is unavailable.
QStringList catalogueIds();

} // namespace galley
