#pragma once

#include "core/text/span.h"

#include <QString>

namespace galley {

/// `text` in brackets between a few characters of what stands before `begin` in `first` and behind `end` in `last`.
QString excerpt(const QString &first, qsizetype begin, const QString &text, const QString &last, qsizetype end);
QString excerpt(const QString &paragraph, Span span);

} // namespace galley
