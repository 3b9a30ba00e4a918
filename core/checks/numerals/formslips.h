#pragma once

#include "core/base/message.h"
#include "core/text/span.h"

#include <QDate>
#include <QList>
#include <QString>

namespace galley {

/// A number written in a way that the standard (GB/T 15835–2011) or plain sense does not want.
struct FormSlip {
    Span span;
    QString right; ///< what should stand there; null: a person must say
    Message message;
    double certainty = 0.9;
};

/// Of one Chinese paragraph, in no order. `issueDate` may be invalid: then short years are left alone. Any thread.
QList<FormSlip> formSlips(QStringView text, QDate issueDate);

/// Inside “” or 《》, where a name may be written as its owner likes.
bool isQuoted(QStringView text, qsizetype at);

} // namespace galley
