// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>

#include <span>

namespace yizhan::operations {

/// Most bytes of the answers to a survey: with its escapes and in base64 it is half of a batch.
inline constexpr qsizetype maxAnswersBytes = 48 * 1024;

/// Most bytes of what was drawn beside them, in base64: both fit into a seal.
inline constexpr qsizetype maxFilesBytes = 14 * 1024;

/// How a field of an operation is checked.
enum class FieldRule {
    Name,           ///< 1–40 characters
    Phone,          ///< a mobile number of the mainland, or one with an area code
    Text,           ///< 1–500 characters
    Reason,         ///< help_request: one of helpReasons
    ResidentNumber, ///< see residentnumber.h
    Answers,        ///< the XML of a survey, at most maxAnswersBytes, without control characters
    Files,          ///< a JSON object of names and base64, at most maxFilesBytes
};

struct Field
{
    const char *name;
    FieldRule rule;
    bool required;
};

/// What the program knows of one kind of operation: one row of the table in operationtypes.cpp, and its
/// effect at the server (server/ledger). Documented in docs/formats/operations.md.
struct OperationType
{
    const char *name; ///< as it travels: "vacancy_interest"
    int version;
    const char *aboutKind; ///< kind of the item that it is about; nullptr = about nothing
    bool refers;           ///< names the receipt of another operation
    std::span<const Field> fields;
    int keepDays; ///< how long the server keeps the personal part; what consent says
    /// For how many days after the last news the kiosks of its station are told what became of it
    /// (docs/formats/station-receipt.md); 0 = they are not.
    int receiptDays = 30;
    bool scan = false; ///< says what was scanned at a fair (OperationHead::scan)
};

/// What the two kinds of staff are about, which is no item: `<account>/<act>`, see staffact.h.
inline constexpr const char *staffActKind = "staff_act";

/// All kinds, in the order of the document.
[[nodiscard]] std::span<const OperationType> operationTypes();
/// Nothing when this version does not know the name.
[[nodiscard]] const OperationType *operationType(QByteArrayView name);

/// Whether `value` (UTF-8) may stand in a field of this rule. Control characters may not, nor bytes that are
/// no UTF-8. Errors: Invalid (`field.empty`, `field.length`, `field.characters`, `field.phone`,
/// `field.choice`; those of ResidentNumber::read()); never with the value in them.
[[nodiscard]] Result<void> checkField(FieldRule rule, QByteArrayView value);

} // namespace yizhan::operations
