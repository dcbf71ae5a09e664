// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeatercheck.h"

#include <QRegularExpression>

namespace yizhan::tests {

namespace {

/// From `start` to the end of a QML binding: the end of the line, or of the brackets that are open there.
QString bindingAt(const QString &text, qsizetype start)
{
    int depth = 0;
    qsizetype end = start;
    for (; end < text.size() && (depth > 0 || text.at(end) != QLatin1Char('\n')); ++end) {
        if (QStringLiteral("([{").contains(text.at(end)))
            ++depth;
        else if (QStringLiteral(")]}").contains(text.at(end)))
            --depth;
    }
    return text.mid(start, end - start);
}

/// Whether a binding yields words, and not only how many there are.
bool yieldsWords(const QString &binding)
{
    static const QRegularExpression words(
        QStringLiteral("\\bqsTr\\(|\\b(?:\\w*Words|Facts|Codebook)\\.\\w+\\b(?!\\.length\\b)"));
    return words.match(binding).hasMatch();
}

/// What a property of the file's root is bound to, where it is a list; empty where there is none.
QString listNamed(const QString &name, const QString &text)
{
    const QRegularExpression property(
        QStringLiteral("\\bproperty (?:list<\\w+>|var) %1:").arg(QRegularExpression::escape(name)));
    const auto found = property.match(text);
    return found.hasMatch() ? bindingAt(text, found.capturedEnd()) : QString();
}

/// Whether a model yields words, by itself or by the list that it names.
bool isOverWords(const QString &model, const QString &qml)
{
    static const QRegularExpression own(QStringLiteral("\\broot\\.(\\w+)\\b(?!\\.length\\b)"));
    if (yieldsWords(model))
        return true;
    for (auto name = own.globalMatch(model); name.hasNext();) {
        if (yieldsWords(listNamed(name.next().captured(1), qml)))
            return true;
    }
    return false;
}

} // namespace

bool hasRepeaterOverWords(const QString &qml)
{
    static const QRegularExpression repeater(QStringLiteral("\\bRepeater\\s*\\{[^{}]*?\\bmodel:"));
    for (auto match = repeater.globalMatch(qml); match.hasNext();) {
        if (isOverWords(bindingAt(qml, match.next().capturedEnd()), qml))
            return true;
    }
    return false;
}

} // namespace yizhan::tests
