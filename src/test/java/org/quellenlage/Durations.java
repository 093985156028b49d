package org.quellenlage;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long something took, each time it was done. */
public final class Durations {

    private static final int MEDIAN = 50;
    private static final int ALL = 100;

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<Double> milliseconds = new ArrayList<>();
    private long cpu;

    /** Something that is measured. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    /** Does something again and again, a fifth more often before that without measuring, and prints a row of figures. */
    public static void measure(String what, int times, Step step) throws Exception {
        for (var i = 0; i < times / 5; i++) {
            step.run();
        }
        var durations = new Durations();
        for (var i = 0; i < times; i++) {
            durations.add(step);
        }
        durations.print(what);
    }

    /** The processor time that this process has taken so far, in nanoseconds. */
    public static long cpu() {
        return MACHINE.getProcessCpuTime();
    }

    public void add(Step step) throws Exception {
        var cpuBefore = cpu();
        var start = System.nanoTime();
        step.run();
        milliseconds.add((System.nanoTime() - start) / 1e6);
        cpu += cpu() - cpuBefore;
    }

    public double median() {
        return percentile(MEDIAN);
    }

    public double mean() {
        return milliseconds.stream().mapToDouble(it -> it).average().orElse(0);
    }

    private double percentile(int percent) {
        var sorted = milliseconds.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / ALL));
    }

    public static void printHead() {
        System.out.printf("%-30s %8s %8s %8s %8s %8s%n", "ms", "p50", "p95", "p99", "most", "cpu");
    }

    /**
     * A row of figures. The last is the processor time of service and client together; where others use the machine, it says
     * more than the clock.
     */
    public void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%-30s %8.1f %8.1f %8.1f %8.1f %8.1f%n",
                what,
                median(),
                percentile(95),
                percentile(99),
                percentile(ALL),
                cpu / 1e6 / milliseconds.size());
    }
}
