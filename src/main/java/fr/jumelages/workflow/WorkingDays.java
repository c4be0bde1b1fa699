package fr.jumelages.workflow;

import java.time.DayOfWeek;
import java.time.LocalDate;

final class WorkingDays {

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate due = day;
        for (int left = workingDays; left > 0; ) {
            due = due.plusDays(1);
            if (due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return due;
    }
}
