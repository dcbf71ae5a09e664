// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

// The entry points of the fuzz targets, under the names that CMake gives them in the corpus test.
extern "C" {
int fuzz_csv(const std::uint8_t *data, std::size_t size);
int fuzz_xlsx(const std::uint8_t *data, std::size_t size);
int fuzz_jsonlines(const std::uint8_t *data, std::size_t size);
int fuzz_feedpage(const std::uint8_t *data, std::size_t size);
int fuzz_snapshot_head(const std::uint8_t *data, std::size_t size);
int fuzz_vacancy(const std::uint8_t *data, std::size_t size);
int fuzz_request(const std::uint8_t *data, std::size_t size);
int fuzz_wishes(const std::uint8_t *data, std::size_t size);
int fuzz_weights(const std::uint8_t *data, std::size_t size);
int fuzz_occupations(const std::uint8_t *data, std::size_t size);
int fuzz_query(const std::uint8_t *data, std::size_t size);
int fuzz_synonyms(const std::uint8_t *data, std::size_t size);
int fuzz_courses(const std::uint8_t *data, std::size_t size);
int fuzz_classes(const std::uint8_t *data, std::size_t size);
int fuzz_fairs(const std::uint8_t *data, std::size_t size);
int fuzz_notices(const std::uint8_t *data, std::size_t size);
int fuzz_operations(const std::uint8_t *data, std::size_t size);
int fuzz_answers(const std::uint8_t *data, std::size_t size);
int fuzz_messagesignature(const std::uint8_t *data, std::size_t size);
int fuzz_operationfile(const std::uint8_t *data, std::size_t size);
int fuzz_enrolment(const std::uint8_t *data, std::size_t size);
int fuzz_printer(const std::uint8_t *data, std::size_t size);
int fuzz_station(const std::uint8_t *data, std::size_t size);
int fuzz_pay(const std::uint8_t *data, std::size_t size);
int fuzz_headcount(const std::uint8_t *data, std::size_t size);
int fuzz_ages(const std::uint8_t *data, std::size_t size);
int fuzz_experience(const std::uint8_t *data, std::size_t size);
int fuzz_days(const std::uint8_t *data, std::size_t size);
int fuzz_phones(const std::uint8_t *data, std::size_t size);
int fuzz_benefits(const std::uint8_t *data, std::size_t size);
int fuzz_codes(const std::uint8_t *data, std::size_t size);
int fuzz_markup(const std::uint8_t *data, std::size_t size);
int fuzz_columns(const std::uint8_t *data, std::size_t size);
int fuzz_scannedcode(const std::uint8_t *data, std::size_t size);
int fuzz_scanner(const std::uint8_t *data, std::size_t size);
int fuzz_scantext(const std::uint8_t *data, std::size_t size);
int fuzz_tickets(const std::uint8_t *data, std::size_t size);
int fuzz_form(const std::uint8_t *data, std::size_t size);
int fuzz_expression(const std::uint8_t *data, std::size_t size);
int fuzz_draft(const std::uint8_t *data, std::size_t size);
int fuzz_multipart(const std::uint8_t *data, std::size_t size);
int fuzz_submission(const std::uint8_t *data, std::size_t size);
int fuzz_strokes(const std::uint8_t *data, std::size_t size);
int fuzz_lease(const std::uint8_t *data, std::size_t size);
int fuzz_documents(const std::uint8_t *data, std::size_t size);
int fuzz_targets(const std::uint8_t *data, std::size_t size);
}
