/* SPDX-License-Identifier: MIT */
#include "interrupt.h"
#include "zend_exceptions.h"

static bool is_timed_out(void)
{
	return zend_atomic_bool_load_ex(&EG(timed_out));
}

bool ezsms_interrupt(void)
{
	if (EXPECTED(!zend_atomic_bool_load_ex(&EG(vm_interrupt)))) {
		return false;
	}
	/* Left standing, so that it is raised when everything has been given back. */
	if (is_timed_out()) {
		return true;
	}
	zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
	if (zend_interrupt_function) {
		zend_interrupt_function(EG(current_execute_data));
	}
	return EG(exception) != NULL;
}

bool ezsms_script_is_ending(void)
{
	const zend_object *exception = EG(exception);

	return is_timed_out() ||
		(exception && (zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception)));
}

void ezsms_interrupt_raise(void)
{
	if (UNEXPECTED(is_timed_out())) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		zend_timeout();
	}
}
