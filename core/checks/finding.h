#pragma once

#include "core/base/message.h"
#include "core/model/issue.h"
#include "core/model/severity.h"

namespace galley {

/// One thing that could be done. Nothing is ever done by itself.
struct Fix {
    enum class Kind { Replace, Join, Split, SetRole };
    Kind kind = Kind::Replace;
    Message label = {};
    QString replacement = {}; ///< Replace: what the flagged text becomes; may be empty
    /// SetRole: for the block in which the place begins. Split: for the shorter of the two pieces; a paragraph leaves both
    /// as they are.
    Role role = Role::Paragraph;
    /// Split: where in the flagged text the second paragraph begins, in units; the spaces before it go.
    qsizetype at = 0;
    /// Replace: the related places that change too, each as it reads and as it will. Empty: they stay.
    struct Also {
        Place place;
        QString before;
        QString after;
        bool operator==(const Also &) const = default;
    };
    QList<Also> also = {};

    bool operator==(const Fix &) const = default;
};

/// What a check points at: a place, why, what supports it, what could be done. Argues and never acts.
struct Finding {
    QString check = {}; ///< id, as in "text/duplicated-character"
    Severity severity = Severity::C;
    double certainty = 1;      ///< 0–1
    Place place = {};          ///< never empty; something missing flags the character before it
    QList<Place> related = {}; ///< what else in the issue it is about
    QString text = {};         ///< the flagged text as the check saw it
    Message message = {};      ///< what is wrong, one sentence
    QList<Message> evidence = {};
    QList<Fix> fixes = {}; ///< best first; may be empty
    qint64 version = 0;    ///< of the issue that the check saw; set by the runner

    bool operator==(const Finding &) const = default;
};

} // namespace galley
